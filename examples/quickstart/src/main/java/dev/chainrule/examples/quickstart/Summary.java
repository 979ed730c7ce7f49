package dev.chainrule.examples.quickstart;

import dev.chainrule.csp.CspProgramDecision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many orders came through, and what stopped the others most often? */
final class Summary {
    /** A reason of one order or more. */
    private record Reason(String code, String citation) {}

    private final List<CspProgramDecision> decisions;

    private Summary(List<CspProgramDecision> decisions) {
        this.decisions = decisions;
    }

    static List<String> of(List<Decided> decided) {
        return new Summary(decided.stream().map(Decided::decision).toList()).lines();
    }

    private List<String> lines() {
        long permitted =
                decisions.stream().filter(CspProgramDecision::permitted).count();
        long denied = decisions.size() - permitted;
        List<String> lines = new ArrayList<>();
        lines.add("Orders decided: " + decisions.size() + ". Permitted: " + permitted + ". Denied: " + denied + ".");
        decisions.stream()
                .map(decision -> "Policy: " + decision.policy() + ", version " + decision.version() + ", fingerprint "
                        + decision.fingerprint())
                .distinct()
                .forEach(lines::add);
        if (denied > 0) {
            lines.add("Reasons, by the number of orders that each of them denied:");
        }
        reasons().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(reason -> lines.add(right(reason.getValue()) + "  "
                        + reason.getKey().code() + ": " + reason.getKey().citation()));
        return lines;
    }

    /** By code. An order counts once for a reason, however many of its companies the reason is about. */
    private Map<Reason, Long> reasons() {
        return decisions.stream()
                .flatMap(decision -> decision.violations().stream()
                        .map(violation -> new Reason(violation.code(), Citation.of(violation)))
                        .distinct())
                .collect(Collectors.groupingBy(
                        reason -> reason,
                        () -> new TreeMap<>(Comparator.comparing(Reason::code)),
                        Collectors.counting()));
    }

    private static String right(long number) {
        String digits = Long.toString(number);
        return " ".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
