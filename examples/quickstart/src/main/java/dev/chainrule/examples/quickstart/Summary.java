package dev.chainrule.examples.quickstart;

import dev.chainrule.csp.CspProgramDecision;
import dev.chainrule.csp.CspProgramDecision.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many orders came through, and what stopped the others most often? */
final class Summary {
    private final List<CspProgramDecision> decisions;

    private Summary(List<CspProgramDecision> decisions) {
        this.decisions = decisions;
    }

    static List<String> of(List<Decided> decided) {
        return new Summary(decided.stream().map(Decided::decision).toList()).lines();
    }

    private List<String> lines() {
        long permitted = decisions.stream().filter(CspProgramDecision::permitted).count();
        List<String> lines = new ArrayList<>();
        lines.add("Orders decided: " + decisions.size() + ". Permitted: " + permitted + ". Denied: "
                + (decisions.size() - permitted) + ".");
        Map<String, Long> reasons = reasons();
        if (!reasons.isEmpty()) {
            lines.add("Reasons, and how many orders each of them denied:");
        }
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(reason -> lines.add(right(reason.getValue()) + "  " + reason.getKey()));
        return lines;
    }

    /** An order counts once for a reason, however many of its companies the reason is about. */
    private Map<String, Long> reasons() {
        return decisions.stream()
                .flatMap(decision -> decision.violations().stream().map(Violation::code).distinct())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }

    private static String right(long number) {
        String digits = Long.toString(number);
        return " ".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
