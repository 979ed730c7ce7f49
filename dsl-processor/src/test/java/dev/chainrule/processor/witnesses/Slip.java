package dev.chainrule.processor.witnesses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is otherwise in the source of a policy, as by a slip of its author.
 *
 * @param text the whole source, with the slip
 * @param was the line without it, stripped
 * @param is the line with it, stripped
 * @param annotated whether it is in an annotation, which only the processor reads
 */
record Slip(String text, String was, String is, boolean annotated) {

    private static final Pattern BODY = Pattern.compile("    (private )?static boolean \\w+\\(.*");
    private static final Pattern DATES = Pattern.compile("(from|until) = \"(\\d{4}-\\d\\d-\\d\\d)\"");
    private static final Pattern BOUNDS = Pattern.compile("(min|max) = ([\\d_]+)");
    private static final Pattern RUN = Pattern.compile("@Repeated(?= )");

    private static final Map<Pattern, Function<MatchResult, String>> CHANGES = new LinkedHashMap<>();

    static {
        change("&&", found -> "||");
        change("\\|\\|", found -> "&&");
        change("!(?=[a-z])", found -> "");
        change("==", found -> "!=");
        change("!=", found -> "==");
        change(" < ", found -> " <= ");
        change(" <= ", found -> " < ");
        change(" > ", found -> " >= ");
        change(" >= ", found -> " > ");
        change("(?<= )\\d+(?=\\)|;| )", found -> String.valueOf(Long.parseLong(found.group()) - 1));
        change("(?<= )\\d+(?=\\)|;| )", found -> String.valueOf(Long.parseLong(found.group()) + 1));
        // The same as < for <=, of dates.
        change("([a-z]\\w*(\\.\\w+\\(\\))*)\\.isBefore", found -> "!" + found.group(1) + ".isAfter");
        change("([a-z]\\w*(\\.\\w+\\(\\))*)\\.isAfter", found -> "!" + found.group(1) + ".isBefore");
        change("isBefore", found -> "isAfter");
        change("isAfter", found -> "isBefore");
        change("\\.isPresent\\(\\)", found -> ".isEmpty()");
        change("\\.isEmpty\\(\\)", found -> ".isPresent()");
        change("LocalDate\\.of\\((\\d+), (\\d+), (\\d+)\\)", found -> day(found, -1));
        change("LocalDate\\.of\\((\\d+), (\\d+), (\\d+)\\)", found -> day(found, 1));
        change("BILLING", found -> "SUPPORT");
        change("\\.SUPPORT", found -> ".MANAGED_SERVICES");
        change("MANAGED_SERVICES", found -> "BILLING");
        change("FIRST_PARTY", found -> "THIRD_PARTY");
        change("THIRD_PARTY", found -> "OWN_SERVICE");
        change("TenantType\\.CUSTOMER", found -> "TenantType.CSP");
        change("TRANSACTION_INFORMATION", found -> "TRANSACTION_STATEMENT");
        change("TRANSACTION_STATEMENT", found -> "TRANSACTION_HISTORY");
        change("TRANSACTION_HISTORY", found -> "TRANSACTION_INFORMATION");
        change("State\\.CA", found -> "State.CO");
        change("return (.*);", found -> "return !(" + found.group(1) + ");");
        change("return (.*);", found -> "return true;");
    }

    private static void change(String pattern, Function<MatchResult, String> to) {
        // A pattern is a key by identity, so that one may be there twice.
        CHANGES.put(Pattern.compile(pattern), to);
    }

    private static String day(MatchResult found, int days) {
        LocalDate day = LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)))
                .plusDays(days);
        return "LocalDate.of(" + day.getYear() + ", " + day.getMonthValue() + ", " + day.getDayOfMonth() + ")";
    }

    /** All slips in rules, givens, and what helps them; guarantees decide nothing. */
    static List<Slip> in(String source) {
        List<String> lines = source.lines().toList();
        List<Slip> slips = new ArrayList<>();
        boolean guarantee = false;
        boolean body = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            guarantee |= line.startsWith("    @Guarantee");
            if (!guarantee && (line.startsWith("    @Chain(") || line.startsWith("            "))) {
                addDates(lines, i, slips);
            }
            if (line.contains("@Repeated")) {
                addBounds(lines, i, slips);
            }
            boolean head = BODY.matcher(line).matches();
            if (body && !guarantee && !head) {
                addChanges(lines, i, slips);
            }
            body |= head;
            if (line.equals("    }")) {
                body = false;
                guarantee = false;
            }
        }
        return slips;
    }

    private static void addDates(List<String> lines, int at, List<Slip> slips) {
        Matcher found = DATES.matcher(lines.get(at));
        while (found.find()) {
            for (int days : List.of(-1, 1)) {
                String other = LocalDate.parse(found.group(2)).plusDays(days).toString();
                add(lines, at, found.start(2), found.end(2), other, true, slips);
            }
        }
    }

    private static void addBounds(List<String> lines, int at, List<Slip> slips) {
        Matcher bound = BOUNDS.matcher(lines.get(at));
        while (bound.find()) {
            int value = Integer.parseInt(bound.group(2).replace("_", ""));
            for (int other : List.of(value - 1, value + 1)) {
                if (other >= 0) {
                    add(lines, at, bound.start(2), bound.end(2), String.valueOf(other), true, slips);
                }
            }
        }
        Matcher run = RUN.matcher(lines.get(at));
        while (run.find()) {
            add(lines, at, run.start(), run.end(), "@Repeated(min = 2)", true, slips);
        }
    }

    private static void addChanges(List<String> lines, int at, List<Slip> slips) {
        CHANGES.forEach((pattern, to) -> {
            Matcher found = pattern.matcher(lines.get(at));
            while (found.find()) {
                add(lines, at, found.start(), found.end(), to.apply(found.toMatchResult()), false, slips);
            }
        });
    }

    private static void add(
            List<String> lines, int at, int start, int end, String other, boolean dated, List<Slip> slips) {
        String line = lines.get(at);
        String changed = line.substring(0, start) + other + line.substring(end);
        List<String> all = new ArrayList<>(lines);
        all.set(at, changed);
        slips.add(new Slip(String.join("\n", all) + "\n", line.strip(), changed.strip(), dated));
    }

    @Override
    public String toString() {
        return was + " -> " + is;
    }
}
