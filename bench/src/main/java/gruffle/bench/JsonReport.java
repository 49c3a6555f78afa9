package gruffle.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** All raw figures of a session as JSON, and the figures that follow from them. */
record JsonReport(Host host, Plan plan, List<BenchProgram> programs, List<String> engines) {
  String text(Figures figures) {
    var m = new LinkedHashMap<String, Object>();
    m.put("host", host.map());
    m.put("runs", plan.runs());
    m.put("repeat", plan.repeat());
    m.put("small", plan.small());
    m.put("programs", programs.stream().map(p -> program(p, figures)).toList());
    m.put("samples", figures.samples().stream().map(JsonReport::sample).toList());
    return Json.of(m);
  }

  private Map<String, Object> program(BenchProgram p, Figures figures) {
    var m = new LinkedHashMap<String, Object>();
    m.put("name", p.name());
    m.put("group", p.group().toString());
    var all = new ArrayList<>(List.of(Figures.GO));
    all.addAll(engines);
    for (String e : all) {
      var values = new LinkedHashMap<String, Object>();
      for (Figure f : Figure.values()) {
        OptionalDouble v = figures.value(p.name(), e, f);
        values.put(f.toString(), v.isPresent() ? v.getAsDouble() : null);
      }
      m.put(e, values);
    }
    return m;
  }

  private static Map<String, Object> sample(Sample s) {
    var m = new LinkedHashMap<String, Object>();
    m.put("program", s.program());
    m.put("engine", s.engine());
    m.put("mode", s.mode().name().toLowerCase(Locale.ROOT));
    m.put("round", s.round());
    if (!s.ok()) {
      m.put("problem", s.problem());
      m.put("detail", s.detail());
    }
    m.put("times", s.times());
    m.put("wall", s.usage().wall());
    m.put("user", s.usage().user());
    m.put("system", s.usage().system());
    m.put("maxRssKb", s.usage().maxRssKb());
    return m;
  }
}
