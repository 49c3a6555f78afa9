// Written by src/main/tools/unicode from what Go says.

//go:lazy
package unicode

var (
	_C                                  = table("C")
	_Cc                                 = table("Cc")
	_Cf                                 = table("Cf")
	_Cn                                 = table("Cn")
	_Co                                 = table("Co")
	_Cs                                 = table("Cs")
	_L                                  = table("L")
	_LC                                 = table("LC")
	_Ll                                 = table("Ll")
	_Lm                                 = table("Lm")
	_Lo                                 = table("Lo")
	_Lt                                 = table("Lt")
	_Lu                                 = table("Lu")
	_M                                  = table("M")
	_Mc                                 = table("Mc")
	_Me                                 = table("Me")
	_Mn                                 = table("Mn")
	_N                                  = table("N")
	_Nd                                 = table("Nd")
	_Nl                                 = table("Nl")
	_No                                 = table("No")
	_P                                  = table("P")
	_Pc                                 = table("Pc")
	_Pd                                 = table("Pd")
	_Pe                                 = table("Pe")
	_Pf                                 = table("Pf")
	_Pi                                 = table("Pi")
	_Po                                 = table("Po")
	_Ps                                 = table("Ps")
	_S                                  = table("S")
	_Sc                                 = table("Sc")
	_Sk                                 = table("Sk")
	_Sm                                 = table("Sm")
	_So                                 = table("So")
	_Z                                  = table("Z")
	_Zl                                 = table("Zl")
	_Zp                                 = table("Zp")
	_Zs                                 = table("Zs")
	_Adlam                              = table("Adlam")
	_Ahom                               = table("Ahom")
	_Anatolian_Hieroglyphs              = table("Anatolian_Hieroglyphs")
	_Arabic                             = table("Arabic")
	_Armenian                           = table("Armenian")
	_Avestan                            = table("Avestan")
	_Balinese                           = table("Balinese")
	_Bamum                              = table("Bamum")
	_Bassa_Vah                          = table("Bassa_Vah")
	_Batak                              = table("Batak")
	_Bengali                            = table("Bengali")
	_Bhaiksuki                          = table("Bhaiksuki")
	_Bopomofo                           = table("Bopomofo")
	_Brahmi                             = table("Brahmi")
	_Braille                            = table("Braille")
	_Buginese                           = table("Buginese")
	_Buhid                              = table("Buhid")
	_Canadian_Aboriginal                = table("Canadian_Aboriginal")
	_Carian                             = table("Carian")
	_Caucasian_Albanian                 = table("Caucasian_Albanian")
	_Chakma                             = table("Chakma")
	_Cham                               = table("Cham")
	_Cherokee                           = table("Cherokee")
	_Chorasmian                         = table("Chorasmian")
	_Common                             = table("Common")
	_Coptic                             = table("Coptic")
	_Cuneiform                          = table("Cuneiform")
	_Cypriot                            = table("Cypriot")
	_Cypro_Minoan                       = table("Cypro_Minoan")
	_Cyrillic                           = table("Cyrillic")
	_Deseret                            = table("Deseret")
	_Devanagari                         = table("Devanagari")
	_Dives_Akuru                        = table("Dives_Akuru")
	_Dogra                              = table("Dogra")
	_Duployan                           = table("Duployan")
	_Egyptian_Hieroglyphs               = table("Egyptian_Hieroglyphs")
	_Elbasan                            = table("Elbasan")
	_Elymaic                            = table("Elymaic")
	_Ethiopic                           = table("Ethiopic")
	_Georgian                           = table("Georgian")
	_Glagolitic                         = table("Glagolitic")
	_Gothic                             = table("Gothic")
	_Grantha                            = table("Grantha")
	_Greek                              = table("Greek")
	_Gujarati                           = table("Gujarati")
	_Gunjala_Gondi                      = table("Gunjala_Gondi")
	_Gurmukhi                           = table("Gurmukhi")
	_Han                                = table("Han")
	_Hangul                             = table("Hangul")
	_Hanifi_Rohingya                    = table("Hanifi_Rohingya")
	_Hanunoo                            = table("Hanunoo")
	_Hatran                             = table("Hatran")
	_Hebrew                             = table("Hebrew")
	_Hiragana                           = table("Hiragana")
	_Imperial_Aramaic                   = table("Imperial_Aramaic")
	_Inherited                          = table("Inherited")
	_Inscriptional_Pahlavi              = table("Inscriptional_Pahlavi")
	_Inscriptional_Parthian             = table("Inscriptional_Parthian")
	_Javanese                           = table("Javanese")
	_Kaithi                             = table("Kaithi")
	_Kannada                            = table("Kannada")
	_Katakana                           = table("Katakana")
	_Kawi                               = table("Kawi")
	_Kayah_Li                           = table("Kayah_Li")
	_Kharoshthi                         = table("Kharoshthi")
	_Khitan_Small_Script                = table("Khitan_Small_Script")
	_Khmer                              = table("Khmer")
	_Khojki                             = table("Khojki")
	_Khudawadi                          = table("Khudawadi")
	_Lao                                = table("Lao")
	_Latin                              = table("Latin")
	_Lepcha                             = table("Lepcha")
	_Limbu                              = table("Limbu")
	_Linear_A                           = table("Linear_A")
	_Linear_B                           = table("Linear_B")
	_Lisu                               = table("Lisu")
	_Lycian                             = table("Lycian")
	_Lydian                             = table("Lydian")
	_Mahajani                           = table("Mahajani")
	_Makasar                            = table("Makasar")
	_Malayalam                          = table("Malayalam")
	_Mandaic                            = table("Mandaic")
	_Manichaean                         = table("Manichaean")
	_Marchen                            = table("Marchen")
	_Masaram_Gondi                      = table("Masaram_Gondi")
	_Medefaidrin                        = table("Medefaidrin")
	_Meetei_Mayek                       = table("Meetei_Mayek")
	_Mende_Kikakui                      = table("Mende_Kikakui")
	_Meroitic_Cursive                   = table("Meroitic_Cursive")
	_Meroitic_Hieroglyphs               = table("Meroitic_Hieroglyphs")
	_Miao                               = table("Miao")
	_Modi                               = table("Modi")
	_Mongolian                          = table("Mongolian")
	_Mro                                = table("Mro")
	_Multani                            = table("Multani")
	_Myanmar                            = table("Myanmar")
	_Nabataean                          = table("Nabataean")
	_Nag_Mundari                        = table("Nag_Mundari")
	_Nandinagari                        = table("Nandinagari")
	_New_Tai_Lue                        = table("New_Tai_Lue")
	_Newa                               = table("Newa")
	_Nko                                = table("Nko")
	_Nushu                              = table("Nushu")
	_Nyiakeng_Puachue_Hmong             = table("Nyiakeng_Puachue_Hmong")
	_Ogham                              = table("Ogham")
	_Ol_Chiki                           = table("Ol_Chiki")
	_Old_Hungarian                      = table("Old_Hungarian")
	_Old_Italic                         = table("Old_Italic")
	_Old_North_Arabian                  = table("Old_North_Arabian")
	_Old_Permic                         = table("Old_Permic")
	_Old_Persian                        = table("Old_Persian")
	_Old_Sogdian                        = table("Old_Sogdian")
	_Old_South_Arabian                  = table("Old_South_Arabian")
	_Old_Turkic                         = table("Old_Turkic")
	_Old_Uyghur                         = table("Old_Uyghur")
	_Oriya                              = table("Oriya")
	_Osage                              = table("Osage")
	_Osmanya                            = table("Osmanya")
	_Pahawh_Hmong                       = table("Pahawh_Hmong")
	_Palmyrene                          = table("Palmyrene")
	_Pau_Cin_Hau                        = table("Pau_Cin_Hau")
	_Phags_Pa                           = table("Phags_Pa")
	_Phoenician                         = table("Phoenician")
	_Psalter_Pahlavi                    = table("Psalter_Pahlavi")
	_Rejang                             = table("Rejang")
	_Runic                              = table("Runic")
	_Samaritan                          = table("Samaritan")
	_Saurashtra                         = table("Saurashtra")
	_Sharada                            = table("Sharada")
	_Shavian                            = table("Shavian")
	_Siddham                            = table("Siddham")
	_SignWriting                        = table("SignWriting")
	_Sinhala                            = table("Sinhala")
	_Sogdian                            = table("Sogdian")
	_Sora_Sompeng                       = table("Sora_Sompeng")
	_Soyombo                            = table("Soyombo")
	_Sundanese                          = table("Sundanese")
	_Syloti_Nagri                       = table("Syloti_Nagri")
	_Syriac                             = table("Syriac")
	_Tagalog                            = table("Tagalog")
	_Tagbanwa                           = table("Tagbanwa")
	_Tai_Le                             = table("Tai_Le")
	_Tai_Tham                           = table("Tai_Tham")
	_Tai_Viet                           = table("Tai_Viet")
	_Takri                              = table("Takri")
	_Tamil                              = table("Tamil")
	_Tangsa                             = table("Tangsa")
	_Tangut                             = table("Tangut")
	_Telugu                             = table("Telugu")
	_Thaana                             = table("Thaana")
	_Thai                               = table("Thai")
	_Tibetan                            = table("Tibetan")
	_Tifinagh                           = table("Tifinagh")
	_Tirhuta                            = table("Tirhuta")
	_Toto                               = table("Toto")
	_Ugaritic                           = table("Ugaritic")
	_Vai                                = table("Vai")
	_Vithkuqi                           = table("Vithkuqi")
	_Wancho                             = table("Wancho")
	_Warang_Citi                        = table("Warang_Citi")
	_Yezidi                             = table("Yezidi")
	_Yi                                 = table("Yi")
	_Zanabazar_Square                   = table("Zanabazar_Square")
	_ASCII_Hex_Digit                    = table("ASCII_Hex_Digit")
	_Bidi_Control                       = table("Bidi_Control")
	_Dash                               = table("Dash")
	_Deprecated                         = table("Deprecated")
	_Diacritic                          = table("Diacritic")
	_Extender                           = table("Extender")
	_Hex_Digit                          = table("Hex_Digit")
	_Hyphen                             = table("Hyphen")
	_IDS_Binary_Operator                = table("IDS_Binary_Operator")
	_IDS_Trinary_Operator               = table("IDS_Trinary_Operator")
	_Ideographic                        = table("Ideographic")
	_Join_Control                       = table("Join_Control")
	_Logical_Order_Exception            = table("Logical_Order_Exception")
	_Noncharacter_Code_Point            = table("Noncharacter_Code_Point")
	_Other_Alphabetic                   = table("Other_Alphabetic")
	_Other_Default_Ignorable_Code_Point = table("Other_Default_Ignorable_Code_Point")
	_Other_Grapheme_Extend              = table("Other_Grapheme_Extend")
	_Other_ID_Continue                  = table("Other_ID_Continue")
	_Other_ID_Start                     = table("Other_ID_Start")
	_Other_Lowercase                    = table("Other_Lowercase")
	_Other_Math                         = table("Other_Math")
	_Other_Uppercase                    = table("Other_Uppercase")
	_Pattern_Syntax                     = table("Pattern_Syntax")
	_Pattern_White_Space                = table("Pattern_White_Space")
	_Prepended_Concatenation_Mark       = table("Prepended_Concatenation_Mark")
	_Quotation_Mark                     = table("Quotation_Mark")
	_Radical                            = table("Radical")
	_Regional_Indicator                 = table("Regional_Indicator")
	_STerm                              = table("STerm")
	_Soft_Dotted                        = table("Soft_Dotted")
	_Terminal_Punctuation               = table("Terminal_Punctuation")
	_Unified_Ideograph                  = table("Unified_Ideograph")
	_Variation_Selector                 = table("Variation_Selector")
	_White_Space                        = table("White_Space")
)

// The tables of single categories, scripts and properties.
var (
	C                                  = _C
	Cc                                 = _Cc
	Cf                                 = _Cf
	Cn                                 = _Cn
	Co                                 = _Co
	Cs                                 = _Cs
	L                                  = _L
	LC                                 = _LC
	Ll                                 = _Ll
	Lm                                 = _Lm
	Lo                                 = _Lo
	Lt                                 = _Lt
	Lu                                 = _Lu
	M                                  = _M
	Mc                                 = _Mc
	Me                                 = _Me
	Mn                                 = _Mn
	N                                  = _N
	Nd                                 = _Nd
	Nl                                 = _Nl
	No                                 = _No
	P                                  = _P
	Pc                                 = _Pc
	Pd                                 = _Pd
	Pe                                 = _Pe
	Pf                                 = _Pf
	Pi                                 = _Pi
	Po                                 = _Po
	Ps                                 = _Ps
	S                                  = _S
	Sc                                 = _Sc
	Sk                                 = _Sk
	Sm                                 = _Sm
	So                                 = _So
	Z                                  = _Z
	Zl                                 = _Zl
	Zp                                 = _Zp
	Zs                                 = _Zs
	Adlam                              = _Adlam
	Ahom                               = _Ahom
	Anatolian_Hieroglyphs              = _Anatolian_Hieroglyphs
	Arabic                             = _Arabic
	Armenian                           = _Armenian
	Avestan                            = _Avestan
	Balinese                           = _Balinese
	Bamum                              = _Bamum
	Bassa_Vah                          = _Bassa_Vah
	Batak                              = _Batak
	Bengali                            = _Bengali
	Bhaiksuki                          = _Bhaiksuki
	Bopomofo                           = _Bopomofo
	Brahmi                             = _Brahmi
	Braille                            = _Braille
	Buginese                           = _Buginese
	Buhid                              = _Buhid
	Canadian_Aboriginal                = _Canadian_Aboriginal
	Carian                             = _Carian
	Caucasian_Albanian                 = _Caucasian_Albanian
	Chakma                             = _Chakma
	Cham                               = _Cham
	Cherokee                           = _Cherokee
	Chorasmian                         = _Chorasmian
	Common                             = _Common
	Coptic                             = _Coptic
	Cuneiform                          = _Cuneiform
	Cypriot                            = _Cypriot
	Cypro_Minoan                       = _Cypro_Minoan
	Cyrillic                           = _Cyrillic
	Deseret                            = _Deseret
	Devanagari                         = _Devanagari
	Dives_Akuru                        = _Dives_Akuru
	Dogra                              = _Dogra
	Duployan                           = _Duployan
	Egyptian_Hieroglyphs               = _Egyptian_Hieroglyphs
	Elbasan                            = _Elbasan
	Elymaic                            = _Elymaic
	Ethiopic                           = _Ethiopic
	Georgian                           = _Georgian
	Glagolitic                         = _Glagolitic
	Gothic                             = _Gothic
	Grantha                            = _Grantha
	Greek                              = _Greek
	Gujarati                           = _Gujarati
	Gunjala_Gondi                      = _Gunjala_Gondi
	Gurmukhi                           = _Gurmukhi
	Han                                = _Han
	Hangul                             = _Hangul
	Hanifi_Rohingya                    = _Hanifi_Rohingya
	Hanunoo                            = _Hanunoo
	Hatran                             = _Hatran
	Hebrew                             = _Hebrew
	Hiragana                           = _Hiragana
	Imperial_Aramaic                   = _Imperial_Aramaic
	Inherited                          = _Inherited
	Inscriptional_Pahlavi              = _Inscriptional_Pahlavi
	Inscriptional_Parthian             = _Inscriptional_Parthian
	Javanese                           = _Javanese
	Kaithi                             = _Kaithi
	Kannada                            = _Kannada
	Katakana                           = _Katakana
	Kawi                               = _Kawi
	Kayah_Li                           = _Kayah_Li
	Kharoshthi                         = _Kharoshthi
	Khitan_Small_Script                = _Khitan_Small_Script
	Khmer                              = _Khmer
	Khojki                             = _Khojki
	Khudawadi                          = _Khudawadi
	Lao                                = _Lao
	Latin                              = _Latin
	Lepcha                             = _Lepcha
	Limbu                              = _Limbu
	Linear_A                           = _Linear_A
	Linear_B                           = _Linear_B
	Lisu                               = _Lisu
	Lycian                             = _Lycian
	Lydian                             = _Lydian
	Mahajani                           = _Mahajani
	Makasar                            = _Makasar
	Malayalam                          = _Malayalam
	Mandaic                            = _Mandaic
	Manichaean                         = _Manichaean
	Marchen                            = _Marchen
	Masaram_Gondi                      = _Masaram_Gondi
	Medefaidrin                        = _Medefaidrin
	Meetei_Mayek                       = _Meetei_Mayek
	Mende_Kikakui                      = _Mende_Kikakui
	Meroitic_Cursive                   = _Meroitic_Cursive
	Meroitic_Hieroglyphs               = _Meroitic_Hieroglyphs
	Miao                               = _Miao
	Modi                               = _Modi
	Mongolian                          = _Mongolian
	Mro                                = _Mro
	Multani                            = _Multani
	Myanmar                            = _Myanmar
	Nabataean                          = _Nabataean
	Nag_Mundari                        = _Nag_Mundari
	Nandinagari                        = _Nandinagari
	New_Tai_Lue                        = _New_Tai_Lue
	Newa                               = _Newa
	Nko                                = _Nko
	Nushu                              = _Nushu
	Nyiakeng_Puachue_Hmong             = _Nyiakeng_Puachue_Hmong
	Ogham                              = _Ogham
	Ol_Chiki                           = _Ol_Chiki
	Old_Hungarian                      = _Old_Hungarian
	Old_Italic                         = _Old_Italic
	Old_North_Arabian                  = _Old_North_Arabian
	Old_Permic                         = _Old_Permic
	Old_Persian                        = _Old_Persian
	Old_Sogdian                        = _Old_Sogdian
	Old_South_Arabian                  = _Old_South_Arabian
	Old_Turkic                         = _Old_Turkic
	Old_Uyghur                         = _Old_Uyghur
	Oriya                              = _Oriya
	Osage                              = _Osage
	Osmanya                            = _Osmanya
	Pahawh_Hmong                       = _Pahawh_Hmong
	Palmyrene                          = _Palmyrene
	Pau_Cin_Hau                        = _Pau_Cin_Hau
	Phags_Pa                           = _Phags_Pa
	Phoenician                         = _Phoenician
	Psalter_Pahlavi                    = _Psalter_Pahlavi
	Rejang                             = _Rejang
	Runic                              = _Runic
	Samaritan                          = _Samaritan
	Saurashtra                         = _Saurashtra
	Sharada                            = _Sharada
	Shavian                            = _Shavian
	Siddham                            = _Siddham
	SignWriting                        = _SignWriting
	Sinhala                            = _Sinhala
	Sogdian                            = _Sogdian
	Sora_Sompeng                       = _Sora_Sompeng
	Soyombo                            = _Soyombo
	Sundanese                          = _Sundanese
	Syloti_Nagri                       = _Syloti_Nagri
	Syriac                             = _Syriac
	Tagalog                            = _Tagalog
	Tagbanwa                           = _Tagbanwa
	Tai_Le                             = _Tai_Le
	Tai_Tham                           = _Tai_Tham
	Tai_Viet                           = _Tai_Viet
	Takri                              = _Takri
	Tamil                              = _Tamil
	Tangsa                             = _Tangsa
	Tangut                             = _Tangut
	Telugu                             = _Telugu
	Thaana                             = _Thaana
	Thai                               = _Thai
	Tibetan                            = _Tibetan
	Tifinagh                           = _Tifinagh
	Tirhuta                            = _Tirhuta
	Toto                               = _Toto
	Ugaritic                           = _Ugaritic
	Vai                                = _Vai
	Vithkuqi                           = _Vithkuqi
	Wancho                             = _Wancho
	Warang_Citi                        = _Warang_Citi
	Yezidi                             = _Yezidi
	Yi                                 = _Yi
	Zanabazar_Square                   = _Zanabazar_Square
	ASCII_Hex_Digit                    = _ASCII_Hex_Digit
	Bidi_Control                       = _Bidi_Control
	Dash                               = _Dash
	Deprecated                         = _Deprecated
	Diacritic                          = _Diacritic
	Extender                           = _Extender
	Hex_Digit                          = _Hex_Digit
	Hyphen                             = _Hyphen
	IDS_Binary_Operator                = _IDS_Binary_Operator
	IDS_Trinary_Operator               = _IDS_Trinary_Operator
	Ideographic                        = _Ideographic
	Join_Control                       = _Join_Control
	Logical_Order_Exception            = _Logical_Order_Exception
	Noncharacter_Code_Point            = _Noncharacter_Code_Point
	Other_Alphabetic                   = _Other_Alphabetic
	Other_Default_Ignorable_Code_Point = _Other_Default_Ignorable_Code_Point
	Other_Grapheme_Extend              = _Other_Grapheme_Extend
	Other_ID_Continue                  = _Other_ID_Continue
	Other_ID_Start                     = _Other_ID_Start
	Other_Lowercase                    = _Other_Lowercase
	Other_Math                         = _Other_Math
	Other_Uppercase                    = _Other_Uppercase
	Pattern_Syntax                     = _Pattern_Syntax
	Pattern_White_Space                = _Pattern_White_Space
	Prepended_Concatenation_Mark       = _Prepended_Concatenation_Mark
	Quotation_Mark                     = _Quotation_Mark
	Radical                            = _Radical
	Regional_Indicator                 = _Regional_Indicator
	STerm                              = _STerm
	Sentence_Terminal                  = _STerm
	Soft_Dotted                        = _Soft_Dotted
	Terminal_Punctuation               = _Terminal_Punctuation
	Unified_Ideograph                  = _Unified_Ideograph
	Variation_Selector                 = _Variation_Selector
	White_Space                        = _White_Space
)

// The same by longer names.
var (
	Letter = _L
	Upper  = _Lu
	Lower  = _Ll
	Title  = _Lt
	Mark   = _M
	Number = _N
	Digit  = _Nd
	Other  = _C
	Punct  = _P
	Space  = _Z
	Symbol = _S
)

// Categories are the tables of the general categories, by their short names.
var Categories = map[string]*RangeTable{
	"C":  _C,
	"Cc": _Cc,
	"Cf": _Cf,
	"Cn": _Cn,
	"Co": _Co,
	"Cs": _Cs,
	"L":  _L,
	"LC": _LC,
	"Ll": _Ll,
	"Lm": _Lm,
	"Lo": _Lo,
	"Lt": _Lt,
	"Lu": _Lu,
	"M":  _M,
	"Mc": _Mc,
	"Me": _Me,
	"Mn": _Mn,
	"N":  _N,
	"Nd": _Nd,
	"Nl": _Nl,
	"No": _No,
	"P":  _P,
	"Pc": _Pc,
	"Pd": _Pd,
	"Pe": _Pe,
	"Pf": _Pf,
	"Pi": _Pi,
	"Po": _Po,
	"Ps": _Ps,
	"S":  _S,
	"Sc": _Sc,
	"Sk": _Sk,
	"Sm": _Sm,
	"So": _So,
	"Z":  _Z,
	"Zl": _Zl,
	"Zp": _Zp,
	"Zs": _Zs,
}

// Scripts are the tables of the scripts, by name.
var Scripts = map[string]*RangeTable{
	"Adlam":                  _Adlam,
	"Ahom":                   _Ahom,
	"Anatolian_Hieroglyphs":  _Anatolian_Hieroglyphs,
	"Arabic":                 _Arabic,
	"Armenian":               _Armenian,
	"Avestan":                _Avestan,
	"Balinese":               _Balinese,
	"Bamum":                  _Bamum,
	"Bassa_Vah":              _Bassa_Vah,
	"Batak":                  _Batak,
	"Bengali":                _Bengali,
	"Bhaiksuki":              _Bhaiksuki,
	"Bopomofo":               _Bopomofo,
	"Brahmi":                 _Brahmi,
	"Braille":                _Braille,
	"Buginese":               _Buginese,
	"Buhid":                  _Buhid,
	"Canadian_Aboriginal":    _Canadian_Aboriginal,
	"Carian":                 _Carian,
	"Caucasian_Albanian":     _Caucasian_Albanian,
	"Chakma":                 _Chakma,
	"Cham":                   _Cham,
	"Cherokee":               _Cherokee,
	"Chorasmian":             _Chorasmian,
	"Common":                 _Common,
	"Coptic":                 _Coptic,
	"Cuneiform":              _Cuneiform,
	"Cypriot":                _Cypriot,
	"Cypro_Minoan":           _Cypro_Minoan,
	"Cyrillic":               _Cyrillic,
	"Deseret":                _Deseret,
	"Devanagari":             _Devanagari,
	"Dives_Akuru":            _Dives_Akuru,
	"Dogra":                  _Dogra,
	"Duployan":               _Duployan,
	"Egyptian_Hieroglyphs":   _Egyptian_Hieroglyphs,
	"Elbasan":                _Elbasan,
	"Elymaic":                _Elymaic,
	"Ethiopic":               _Ethiopic,
	"Georgian":               _Georgian,
	"Glagolitic":             _Glagolitic,
	"Gothic":                 _Gothic,
	"Grantha":                _Grantha,
	"Greek":                  _Greek,
	"Gujarati":               _Gujarati,
	"Gunjala_Gondi":          _Gunjala_Gondi,
	"Gurmukhi":               _Gurmukhi,
	"Han":                    _Han,
	"Hangul":                 _Hangul,
	"Hanifi_Rohingya":        _Hanifi_Rohingya,
	"Hanunoo":                _Hanunoo,
	"Hatran":                 _Hatran,
	"Hebrew":                 _Hebrew,
	"Hiragana":               _Hiragana,
	"Imperial_Aramaic":       _Imperial_Aramaic,
	"Inherited":              _Inherited,
	"Inscriptional_Pahlavi":  _Inscriptional_Pahlavi,
	"Inscriptional_Parthian": _Inscriptional_Parthian,
	"Javanese":               _Javanese,
	"Kaithi":                 _Kaithi,
	"Kannada":                _Kannada,
	"Katakana":               _Katakana,
	"Kawi":                   _Kawi,
	"Kayah_Li":               _Kayah_Li,
	"Kharoshthi":             _Kharoshthi,
	"Khitan_Small_Script":    _Khitan_Small_Script,
	"Khmer":                  _Khmer,
	"Khojki":                 _Khojki,
	"Khudawadi":              _Khudawadi,
	"Lao":                    _Lao,
	"Latin":                  _Latin,
	"Lepcha":                 _Lepcha,
	"Limbu":                  _Limbu,
	"Linear_A":               _Linear_A,
	"Linear_B":               _Linear_B,
	"Lisu":                   _Lisu,
	"Lycian":                 _Lycian,
	"Lydian":                 _Lydian,
	"Mahajani":               _Mahajani,
	"Makasar":                _Makasar,
	"Malayalam":              _Malayalam,
	"Mandaic":                _Mandaic,
	"Manichaean":             _Manichaean,
	"Marchen":                _Marchen,
	"Masaram_Gondi":          _Masaram_Gondi,
	"Medefaidrin":            _Medefaidrin,
	"Meetei_Mayek":           _Meetei_Mayek,
	"Mende_Kikakui":          _Mende_Kikakui,
	"Meroitic_Cursive":       _Meroitic_Cursive,
	"Meroitic_Hieroglyphs":   _Meroitic_Hieroglyphs,
	"Miao":                   _Miao,
	"Modi":                   _Modi,
	"Mongolian":              _Mongolian,
	"Mro":                    _Mro,
	"Multani":                _Multani,
	"Myanmar":                _Myanmar,
	"Nabataean":              _Nabataean,
	"Nag_Mundari":            _Nag_Mundari,
	"Nandinagari":            _Nandinagari,
	"New_Tai_Lue":            _New_Tai_Lue,
	"Newa":                   _Newa,
	"Nko":                    _Nko,
	"Nushu":                  _Nushu,
	"Nyiakeng_Puachue_Hmong": _Nyiakeng_Puachue_Hmong,
	"Ogham":                  _Ogham,
	"Ol_Chiki":               _Ol_Chiki,
	"Old_Hungarian":          _Old_Hungarian,
	"Old_Italic":             _Old_Italic,
	"Old_North_Arabian":      _Old_North_Arabian,
	"Old_Permic":             _Old_Permic,
	"Old_Persian":            _Old_Persian,
	"Old_Sogdian":            _Old_Sogdian,
	"Old_South_Arabian":      _Old_South_Arabian,
	"Old_Turkic":             _Old_Turkic,
	"Old_Uyghur":             _Old_Uyghur,
	"Oriya":                  _Oriya,
	"Osage":                  _Osage,
	"Osmanya":                _Osmanya,
	"Pahawh_Hmong":           _Pahawh_Hmong,
	"Palmyrene":              _Palmyrene,
	"Pau_Cin_Hau":            _Pau_Cin_Hau,
	"Phags_Pa":               _Phags_Pa,
	"Phoenician":             _Phoenician,
	"Psalter_Pahlavi":        _Psalter_Pahlavi,
	"Rejang":                 _Rejang,
	"Runic":                  _Runic,
	"Samaritan":              _Samaritan,
	"Saurashtra":             _Saurashtra,
	"Sharada":                _Sharada,
	"Shavian":                _Shavian,
	"Siddham":                _Siddham,
	"SignWriting":            _SignWriting,
	"Sinhala":                _Sinhala,
	"Sogdian":                _Sogdian,
	"Sora_Sompeng":           _Sora_Sompeng,
	"Soyombo":                _Soyombo,
	"Sundanese":              _Sundanese,
	"Syloti_Nagri":           _Syloti_Nagri,
	"Syriac":                 _Syriac,
	"Tagalog":                _Tagalog,
	"Tagbanwa":               _Tagbanwa,
	"Tai_Le":                 _Tai_Le,
	"Tai_Tham":               _Tai_Tham,
	"Tai_Viet":               _Tai_Viet,
	"Takri":                  _Takri,
	"Tamil":                  _Tamil,
	"Tangsa":                 _Tangsa,
	"Tangut":                 _Tangut,
	"Telugu":                 _Telugu,
	"Thaana":                 _Thaana,
	"Thai":                   _Thai,
	"Tibetan":                _Tibetan,
	"Tifinagh":               _Tifinagh,
	"Tirhuta":                _Tirhuta,
	"Toto":                   _Toto,
	"Ugaritic":               _Ugaritic,
	"Vai":                    _Vai,
	"Vithkuqi":               _Vithkuqi,
	"Wancho":                 _Wancho,
	"Warang_Citi":            _Warang_Citi,
	"Yezidi":                 _Yezidi,
	"Yi":                     _Yi,
	"Zanabazar_Square":       _Zanabazar_Square,
}

// Properties are the tables of the properties, by name.
var Properties = map[string]*RangeTable{
	"ASCII_Hex_Digit":                    _ASCII_Hex_Digit,
	"Bidi_Control":                       _Bidi_Control,
	"Dash":                               _Dash,
	"Deprecated":                         _Deprecated,
	"Diacritic":                          _Diacritic,
	"Extender":                           _Extender,
	"Hex_Digit":                          _Hex_Digit,
	"Hyphen":                             _Hyphen,
	"IDS_Binary_Operator":                _IDS_Binary_Operator,
	"IDS_Trinary_Operator":               _IDS_Trinary_Operator,
	"Ideographic":                        _Ideographic,
	"Join_Control":                       _Join_Control,
	"Logical_Order_Exception":            _Logical_Order_Exception,
	"Noncharacter_Code_Point":            _Noncharacter_Code_Point,
	"Other_Alphabetic":                   _Other_Alphabetic,
	"Other_Default_Ignorable_Code_Point": _Other_Default_Ignorable_Code_Point,
	"Other_Grapheme_Extend":              _Other_Grapheme_Extend,
	"Other_ID_Continue":                  _Other_ID_Continue,
	"Other_ID_Start":                     _Other_ID_Start,
	"Other_Lowercase":                    _Other_Lowercase,
	"Other_Math":                         _Other_Math,
	"Other_Uppercase":                    _Other_Uppercase,
	"Pattern_Syntax":                     _Pattern_Syntax,
	"Pattern_White_Space":                _Pattern_White_Space,
	"Prepended_Concatenation_Mark":       _Prepended_Concatenation_Mark,
	"Quotation_Mark":                     _Quotation_Mark,
	"Radical":                            _Radical,
	"Regional_Indicator":                 _Regional_Indicator,
	"STerm":                              _STerm,
	"Sentence_Terminal":                  _STerm,
	"Soft_Dotted":                        _Soft_Dotted,
	"Terminal_Punctuation":               _Terminal_Punctuation,
	"Unified_Ideograph":                  _Unified_Ideograph,
	"Variation_Selector":                 _Variation_Selector,
	"White_Space":                        _White_Space,
}

// FoldCategory has for a category the code points outside it that case folding leads into it.
var FoldCategory = map[string]*RangeTable{
	"L":  table("FoldCategory.L"),
	"Ll": table("FoldCategory.Ll"),
	"Lt": table("FoldCategory.Lt"),
	"Lu": table("FoldCategory.Lu"),
	"M":  table("FoldCategory.M"),
	"Mn": table("FoldCategory.Mn"),
}

// FoldScript has for a script the code points outside it that case folding leads into it.
var FoldScript = map[string]*RangeTable{
	"Common":    table("FoldScript.Common"),
	"Greek":     table("FoldScript.Greek"),
	"Inherited": table("FoldScript.Inherited"),
}

// CategoryAliases are other names of the general categories.
var CategoryAliases = map[string]string{
	"Cased_Letter":          "LC",
	"Close_Punctuation":     "Pe",
	"Combining_Mark":        "M",
	"Connector_Punctuation": "Pc",
	"Control":               "Cc",
	"Currency_Symbol":       "Sc",
	"Dash_Punctuation":      "Pd",
	"Decimal_Number":        "Nd",
	"Enclosing_Mark":        "Me",
	"Final_Punctuation":     "Pf",
	"Format":                "Cf",
	"Initial_Punctuation":   "Pi",
	"Letter":                "L",
	"Letter_Number":         "Nl",
	"Line_Separator":        "Zl",
	"Lowercase_Letter":      "Ll",
	"Mark":                  "M",
	"Math_Symbol":           "Sm",
	"Modifier_Letter":       "Lm",
	"Modifier_Symbol":       "Sk",
	"Nonspacing_Mark":       "Mn",
	"Number":                "N",
	"Open_Punctuation":      "Ps",
	"Other":                 "C",
	"Other_Letter":          "Lo",
	"Other_Number":          "No",
	"Other_Punctuation":     "Po",
	"Other_Symbol":          "So",
	"Paragraph_Separator":   "Zp",
	"Private_Use":           "Co",
	"Punctuation":           "P",
	"Separator":             "Z",
	"Space_Separator":       "Zs",
	"Spacing_Mark":          "Mc",
	"Surrogate":             "Cs",
	"Symbol":                "S",
	"Titlecase_Letter":      "Lt",
	"Unassigned":            "Cn",
	"Uppercase_Letter":      "Lu",
	"cntrl":                 "Cc",
	"digit":                 "Nd",
	"punct":                 "P",
}
