package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.witness.Suite;
import java.util.List;
import java.util.stream.Stream;

/** What do the witnesses of a policy not show, and of what is it proven that nothing could? Told in the source that has them. */
final class Gaps {

    /** Of runs that are longer than they may be, and of missing facts, nothing is said. */
    private static final String FITTING = "Proven of requests that fit their chains and lack no fact: ";

    private Gaps() {}

    static List<String> of(Suite.Result suite) {
        return Stream.of(
                        suite.unshown().stream().map(Gaps::unshown),
                        suite.open().stream().map(open -> "Not shown: " + open.what() + "; " + open.reason()))
                .flatMap(gaps -> gaps)
                .distinct()
                .toList();
    }

    /** What is known to be so: that no request could show it. */
    static List<String> proven(Suite.Result suite) {
        return Stream.of(
                        suite.unfailing().stream()
                                .map(check -> FITTING + "none along "
                                        + check.chain().chain().name() + " fails "
                                        + check.rule().name()),
                        suite.alike().stream()
                                .map(variant -> FITTING + variant.rule().name() + " would decide alike if it said "
                                        + variant.change()))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static String unshown(Case inCase) {
        String along =
                "Not shown: a permitted request along " + inCase.chain().chain().name();
        return inCase.era().isAlways() ? along : along + " " + Words.span(inCase.era());
    }
}
