package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What do the witnesses of a policy not show, and of what is it proven that nothing could? Told in the source that has them. */
public final class Gaps {

    private Gaps() {}

    /** What some request might show, and no witness does: a line each. */
    public static List<String> of(Suite.Result suite) {
        return Stream.of(suite.unshown().stream().map(Gaps::unshown), grouped(suite.open()))
                .flatMap(gaps -> gaps)
                .distinct()
                .toList();
    }

    /** One line for all that is not known of a rule or chain for the same reason. */
    private static Stream<String> grouped(List<Suite.Open> all) {
        record Group(String about, String reason) {}
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        for (Suite.Open open : all) {
            groups.computeIfAbsent(new Group(open.about(), open.reason()), any -> new ArrayList<>())
                    .add(open.what());
        }
        return groups.entrySet().stream().map(entry -> {
            List<String> whats = entry.getValue();
            String more = whats.size() == 1
                    ? ""
                    : ", and " + (whats.size() - 1) + " more of "
                            + entry.getKey().about();
            return whats.get(0) + more + "; " + entry.getKey().reason();
        });
    }

    /** What is proven of all requests that fit their chains and lack no fact; of others nothing is said. */
    public static List<String> proven(Suite.Result suite) {
        return Stream.of(
                        suite.unfailing().stream()
                                .map(check -> "none along "
                                        + check.chain().chain().name() + " fails "
                                        + CheckWords.of(check.chain(), check.check())),
                        suite.together().stream().map(check -> together(check)),
                        suite.alike().stream()
                                .map(variant ->
                                        variant.rule().name() + " would decide alike if it said " + variant.change()),
                        suite.oneWay().stream().map(condition -> oneWay(condition)))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static String together(Suite.Together check) {
        List<String> others = check.others().stream()
                .map(other -> CheckWords.of(check.chain(), other))
                .toList();
        String alone = "none along " + check.chain().chain().name() + " fails "
                + CheckWords.of(check.chain(), check.check()) + " alone";
        return others.isEmpty() ? alone : alone + ", since then it fails " + Words.or(others) + " too";
    }

    private static String oneWay(Suite.OneWay condition) {
        String rule = condition.rule().name();
        return "where " + condition.what() + " alone decides " + rule + ", " + rule + " is always "
                + (condition.denies() ? "false" : "true");
    }

    private static String unshown(Case inCase) {
        String along = "a permitted request along " + inCase.chain().chain().name();
        return inCase.era().isAlways() ? along : along + " " + inCase.era().inWords();
    }
}
