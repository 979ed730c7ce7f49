package dev.chainrule.benchmarks.sized;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A policy made to measure.
 *
 * @param name tells it from others, and is a folder's name
 * @param size what is large about it: how many rules, chains or parties in a run
 * @param files by their paths: the sources of the policy {@code sized.Measured} and of {@code sized.Asked}, and what these read. {@code
 *     Asked} is an {@code IntFunction} that decides on the request of a number; it is made with the number of requests, and with the
 *     variety of them
 * @param requests how many there are
 * @param variety how many chains they go along, or how long their runs are
 * @param checks how many rules one decision asks, on the average
 * @param methods about how many generated methods decisions go through, all together
 */
public record SizedPolicy(
        String name, int size, Map<String, String> files, int requests, int variety, double checks, int methods) {

    /** Many rules, all on one chain. With a variety of two, {@code permits…} is asked beside the decision. */
    public static SizedPolicy ofRules(int rules) {
        return new SizedPolicy(
                "rules-" + rules, rules, sources(RuleHeavy.policy(rules), RuleHeavy.asked()), 1_000, 1, rules, rules);
    }

    /** The same rules as conditions that are written by hand, and collect what is broken. */
    public static SizedPolicy ofRulesByHand(int rules) {
        Map<String, String> files = sources(RuleHeavy.policy(rules), RuleHeavy.askedByHand());
        files.put("sized/ByHand.java", RuleHeavy.byHand(rules));
        return new SizedPolicy("by-hand-rules-" + rules, rules, files, 1_000, 1, rules, rules);
    }

    /**
     * Many chains of three to five parties, over forty types.
     *
     * @param asked how many of them requests go along; fewer chains than are asked for are all asked
     */
    public static SizedPolicy ofChains(int chains, int asked) {
        List<int[]> shapes = ChainHeavy.shapes(chains);
        int variety = Math.min(chains, asked);
        List<int[]> along = ChainHeavy.asked(shapes, variety);
        Map<String, String> files = sources(ChainHeavy.policy(shapes), ChainHeavy.ASKED);
        files.put("sized/shapes.txt", ChainHeavy.lines(along));
        double parties =
                along.stream().mapToInt(shape -> shape.length).average().orElseThrow();
        return new SizedPolicy(
                "chains-" + chains + (variety < chains ? "-asked-" + variety : ""),
                chains,
                files,
                Math.max(1_000, variety),
                variety,
                2 * parties,
                4 * variety);
    }

    /** One chain with a run. */
    public static SizedPolicy ofRun(int parties) {
        return new SizedPolicy(
                "run-" + parties, parties, sources(LongRun.POLICY, LongRun.ASKED), 1_000, parties, 2 * parties + 1, 10);
    }

    /** One chain of four types, all of which each class of the user's implements. */
    public static SizedPolicy ofRoles() {
        return new SizedPolicy("roles", 4, sources(ManyRoles.POLICY, ManyRoles.ASKED), 1_000, 1, 7, 10);
    }

    private static Map<String, String> sources(String policy, String asked) {
        Map<String, String> files = new TreeMap<>();
        files.put("sized/Measured.java", policy);
        files.put("sized/Asked.java", asked);
        return files;
    }
}
