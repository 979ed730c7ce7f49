package dev.chainrule.processor.promises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What does a policy of 500 chains and 300 rules look like? Thirty party types, all of them members; rules for every member,
 * for every two neighbours, and for each type. A member's fact {@code mask} says which rules it breaks.
 */
final class LargePolicy {

    static final int TYPES = 30;
    static final int CHAINS = 500;
    static final int RULES = 300;

    /** Rules of each member, of each two neighbours, and of each pair; the rest are of single types. */
    static final int OF_MEMBERS = 20;

    static final int OF_NEIGHBOURS = 10;
    static final int OF_PAIRS = 2;

    private LargePolicy() {}

    /** The types of the parties of each chain: the first chain has twenty, the others four to six. */
    static List<List<Integer>> chains() {
        SplittableRandom random = new SplittableRandom(500);
        Set<List<Integer>> chains = new LinkedHashSet<>();
        chains.add(types(random, 20));
        while (chains.size() < CHAINS) {
            chains.add(types(random, 4 + chains.size() % 3));
        }
        return List.copyOf(chains);
    }

    private static List<Integer> types(SplittableRandom random, int size) {
        List<Integer> types = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            types.add(random.nextInt(TYPES));
        }
        return types;
    }

    /** The codes of the rules that bind two members {@code a}, {@code b}, or one where {@code b} is {@code null}. */
    static List<String> violations(List<Integer> chain, int[] masks) {
        List<String> found = new ArrayList<>();
        for (int rule = 0; rule < RULES; rule++) {
            for (int i = 0; i < masks.length; i++) {
                if (isOfPairs(rule)) {
                    for (int k = i + 1; k < masks.length; k++) {
                        if (masks[i] == rule
                                && masks[k] == rule
                                && (rule >= OF_NEIGHBOURS + OF_MEMBERS || k == i + 1)) {
                            found.add("r" + rule);
                        }
                    }
                } else if (masks[i] == rule && (rule < OF_MEMBERS || chain.get(i) == rule % TYPES)) {
                    found.add("r" + rule);
                }
            }
        }
        return found;
    }

    private static boolean isOfPairs(int rule) {
        return rule >= OF_MEMBERS && rule < OF_MEMBERS + OF_NEIGHBOURS + OF_PAIRS;
    }

    /** How many checks a chain has. */
    static int checks(List<Integer> chain) {
        int size = chain.size();
        int checks = OF_MEMBERS * size + OF_NEIGHBOURS * (size - 1) + OF_PAIRS * size * (size - 1) / 2;
        for (int rule = OF_MEMBERS + OF_NEIGHBOURS + OF_PAIRS; rule < RULES; rule++) {
            for (int type : chain) {
                checks += type == rule % TYPES ? 1 : 0;
            }
        }
        return checks;
    }

    static String source() {
        StringBuilder source = new StringBuilder("""
                package large;

                import dev.chainrule.Chain;
                import dev.chainrule.Next;
                import dev.chainrule.Party;
                import dev.chainrule.Policy;
                import dev.chainrule.Rule;

                @Policy(source = "A large document")
                public interface Large {
                    interface Member { int mask(); }
                """);
        for (int type = 0; type < TYPES; type++) {
            source.append("    @Party(\"type %d\") interface T%d extends Member {}\n".formatted(type, type));
        }
        List<List<Integer>> chains = chains();
        for (int chain = 0; chain < CHAINS; chain++) {
            source.append("    @Chain(cites = \"Clause %d\") void c%d(".formatted(chain, chain));
            for (int i = 0; i < chains.get(chain).size(); i++) {
                source.append(i == 0 ? "" : ", ")
                        .append("T%d p%d".formatted(chains.get(chain).get(i), i));
            }
            source.append(");\n");
        }
        for (int rule = 0; rule < RULES; rule++) {
            source.append(rule(rule));
        }
        return source.append("}\n").toString();
    }

    private static String rule(int rule) {
        if (!isOfPairs(rule)) {
            String type = rule < OF_MEMBERS ? "Member" : "T" + rule % TYPES;
            return """
                        @Rule(otherwise = "{a} breaks %1$d with {a.mask}", cites = "Rule %1$d", remedies = "Mend {a}")
                        static boolean r%1$d(%2$s a) { return a.mask() != %1$d; }
                    """.formatted(rule, type);
        }
        String next = rule < OF_MEMBERS + OF_NEIGHBOURS ? "@Next " : "";
        return """
                    @Rule(otherwise = "{a} and {b} break %1$d")
                    static boolean r%1$d(Member a, %2$sMember b) { return a.mask() != %1$d || b.mask() != %1$d; }
                """.formatted(rule, next);
    }
}
