package dev.chainrule.processor.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which facts are worth trying? Those that a policy names, and what is next to them. */
record Domain(List<Long> wholes, List<String> texts, List<LocalDate> dates) {

    private static final Pattern WHOLE = Pattern.compile("(?<![\\w\"])-?\\d{1,10}(?![\\w\"])");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DATE = Pattern.compile("LocalDate\\.of\\((\\d+), (\\d+), (\\d+)\\)");
    private static final Pattern ISO = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"");

    static Domain of(String source) {
        return new Domain(wholes(source), texts(source), dates(source));
    }

    private static List<Long> wholes(String source) {
        Set<Long> found = new LinkedHashSet<>(List.of(0L, 1L, 2L));
        Matcher matcher = WHOLE.matcher(DATE.matcher(source).replaceAll(""));
        while (matcher.find()) {
            long value = Long.parseLong(matcher.group());
            found.addAll(List.of(value - 1, value, value + 1));
        }
        return List.copyOf(found);
    }

    private static List<String> texts(String source) {
        Set<String> found = new LinkedHashSet<>(List.of("zz", ""));
        Matcher matcher = TEXT.matcher(source);
        while (matcher.find()) {
            boolean ours = matcher.group(1).length() > 4;
            if (!ours) {
                found.add(matcher.group(1));
                found.add(matcher.group(1) + "b");
            }
        }
        return List.copyOf(found);
    }

    private static List<LocalDate> dates(String source) {
        List<LocalDate> named = new ArrayList<>(List.of(LocalDate.of(2024, 6, 1)));
        Matcher matcher = DATE.matcher(source);
        while (matcher.find()) {
            named.add(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        }
        Matcher iso = ISO.matcher(source);
        while (iso.find()) {
            named.add(LocalDate.parse(iso.group(1)));
        }
        Set<LocalDate> found = new LinkedHashSet<>();
        named.forEach(date -> found.addAll(List.of(date.minusDays(1), date, date.plusDays(1), date.plusMonths(1))));
        return List.copyOf(found);
    }
}
