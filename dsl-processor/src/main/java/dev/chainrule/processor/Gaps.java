package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.witness.CheckWords;
import dev.chainrule.processor.analysis.witness.Suite;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What do the witnesses of a policy not show, and of what is it proven that nothing could? Told in the source that has them. */
final class Gaps {

    private Gaps() {}

    static List<String> of(Suite.Result suite) {
        return Stream.of(
                        suite.unshown().stream().map(Gaps::unshown),
                        suite.open().stream().map(open -> open.what() + "; " + open.reason()))
                .flatMap(gaps -> gaps)
                .distinct()
                .toList();
    }

    /** What is proven of all requests that fit their chains and lack no fact; of others nothing is said. */
    static List<String> proven(Suite.Result suite) {
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
        List<String> others = check.others().stream().map(Rule::name).toList();
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
        return inCase.era().isAlways() ? along : along + " " + Words.span(inCase.era());
    }
}
