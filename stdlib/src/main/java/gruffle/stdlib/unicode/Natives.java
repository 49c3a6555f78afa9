package gruffle.stdlib.unicode;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.IntSlice;

/** The natives of package unicode. */
public final class Natives {
  private Natives() {}

  @GoNative("unicode.IsLetter")
  public static boolean isLetter(int r) {
    return Categories.isLetter(r);
  }

  @GoNative("unicode.IsUpper")
  public static boolean isUpper(int r) {
    return Categories.isUpper(r);
  }

  @GoNative("unicode.IsLower")
  public static boolean isLower(int r) {
    return Categories.isLower(r);
  }

  @GoNative("unicode.IsTitle")
  public static boolean isTitle(int r) {
    return Categories.isTitle(r);
  }

  @GoNative("unicode.IsDigit")
  public static boolean isDigit(int r) {
    return Categories.isDigit(r);
  }

  @GoNative("unicode.IsNumber")
  public static boolean isNumber(int r) {
    return Categories.isNumber(r);
  }

  @GoNative("unicode.IsMark")
  public static boolean isMark(int r) {
    return Categories.isMark(r);
  }

  @GoNative("unicode.IsPunct")
  public static boolean isPunct(int r) {
    return Categories.isPunct(r);
  }

  @GoNative("unicode.IsSymbol")
  public static boolean isSymbol(int r) {
    return Categories.isSymbol(r);
  }

  @GoNative("unicode.IsSpace")
  public static boolean isSpace(int r) {
    return Categories.isSpace(r);
  }

  @GoNative("unicode.IsGraphic")
  public static boolean isGraphic(int r) {
    return Categories.isGraphic(r);
  }

  @GoNative("unicode.IsPrint")
  public static boolean isPrint(int r) {
    return Categories.isPrint(r);
  }

  @GoNative("unicode.ToUpper")
  public static int toUpper(int r) {
    return Categories.toUpper(r);
  }

  @GoNative("unicode.ToLower")
  public static int toLower(int r) {
    return Categories.toLower(r);
  }

  @GoNative("unicode.ToTitle")
  public static int toTitle(int r) {
    return Categories.toTitle(r);
  }

  @GoNative("unicode.SimpleFold")
  public static int simpleFold(int r) {
    return Categories.simpleFold(r);
  }

  @GoNative("unicode.ranges")
  public static IntSlice ranges(GoString name) {
    return Tables.ranges(name.toString());
  }

  @GoNative("unicode.caseRanges")
  public static IntSlice caseRanges() {
    return Tables.caseRanges();
  }
}
