package dev.chainrule.benchmarks.sized;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A policy of any size that is in order: each rule is true of one request that is kept in mind, so that every chain can be
 * permitted, and no two chains are alike. Rules read flags, numbers, dates, texts and enums, of one party or of two neighbours.
 */
public final class DrawnPolicy {

    private static final int FLAGS = 8;
    private static final int NUMBERS = 6;

    private final SplittableRandom random = new SplittableRandom(20_261_126);
    private final StringBuilder source = new StringBuilder();
    private final int rules;
    private final int chains;
    private final int types;

    private DrawnPolicy(int rules, int chains, int types) {
        this.rules = rules;
        this.chains = chains;
        this.types = types;
    }

    /**
     * The source of a policy in the package {@code cost}.
     *
     * @param types of parties, three of which make a chain: about three times {@code rules / types} rules apply to each
     */
    public static String source(String name, int rules, int chains, int types) {
        return new DrawnPolicy(rules, chains, types).write(name);
    }

    private String write(String name) {
        source.append(
                        "package cost;\n\nimport dev.chainrule.*;\nimport java.time.LocalDate;\nimport java.util.Optional;\n\n")
                .append("@Policy(source = \"drawn\")\npublic interface ")
                .append(name)
                .append(" {\n")
                .append("    enum Kind { NEW, USED, MENDED, SPARE }\n")
                .append(
                        "    @Transaction interface Deal { @EffectiveDate LocalDate date(); int amount(); Kind kind(); }\n");
        for (int type = 0; type < types; type++) {
            writeType(type);
        }
        for (int[] chain : shapes()) {
            source.append("    @Chain void chain")
                    .append(chain[0])
                    .append('_')
                    .append(chain[1])
                    .append('_')
                    .append(chain[2])
                    .append("(Deal deal, P")
                    .append(chain[0])
                    .append(" first, P")
                    .append(chain[1])
                    .append(" second, P")
                    .append(chain[2])
                    .append(" third);\n");
        }
        for (int rule = 0; rule < rules; rule++) {
            writeRule(rule);
        }
        return source.append("}\n").toString();
    }

    private void writeType(int type) {
        source.append("    @Party(\"p")
                .append(type)
                .append("\") interface P")
                .append(type)
                .append(" {\n");
        for (int i = 0; i < FLAGS; i++) {
            source.append("        boolean flag").append(i).append("();\n");
        }
        for (int i = 0; i < NUMBERS; i++) {
            source.append("        int number").append(i).append("();\n");
        }
        source.append(
                "        Kind kind();\n        String country();\n        Optional<LocalDate> signed();\n    }\n");
    }

    /** Three different types each, the first with the next ones, then with those after. */
    private List<int[]> shapes() {
        List<int[]> shapes = new ArrayList<>();
        for (int step = 1; shapes.size() < chains; step++) {
            for (int first = 0; first < types && shapes.size() < chains; first++) {
                shapes.add(new int[] {first, (first + step) % types, (first + step + 1) % types});
            }
        }
        return shapes;
    }

    private void writeRule(int rule) {
        int type = rule % types;
        String dates = rule % 50 == 7 ? ", from = \"2025-01-01\"" : "";
        source.append("    @Rule(otherwise = \"no\"")
                .append(dates)
                .append(") static boolean rule")
                .append(rule)
                .append("(Deal deal, P")
                .append(type)
                .append(" one");
        boolean pair = rule % 10 == 3;
        if (pair) {
            source.append(", @Next P").append((type + 1) % types).append(" next");
        }
        source.append(") {\n        return ")
                .append(pair ? pair(rule) : one(rule))
                .append(";\n    }\n");
    }

    private String pair(int rule) {
        return rule % 20 == 3
                ? "!one.country().equals(next.country()) || one.flag" + rule % FLAGS + "()"
                : "one.number" + rule % NUMBERS + "() <= next.number" + random.nextInt(NUMBERS) + "() + "
                        + random.nextInt(9) + " || next.flag" + rule % FLAGS + "()";
    }

    /** Flags are true in the request that is kept in mind, numbers are 50, texts "DE", kinds NEW, and all have signed. */
    private String one(int rule) {
        String flag = "one.flag" + random.nextInt(FLAGS) + "()";
        String number = "one.number" + random.nextInt(NUMBERS) + "()";
        int low = 1 + random.nextInt(49);
        return switch (rule % 7) {
            case 0 -> flag + " || " + number + " < " + low;
            case 1 -> number + " >= " + low + " || !" + flag;
            case 2 -> "one.kind() == Kind.NEW || deal.amount() < " + low + " && " + flag;
            case 3 ->
                "one.country().equals(\"DE\") || deal.kind() != Kind.values()[0]"
                        .replace("Kind.values()[0]", "Kind.USED");
            case 4 -> "one.signed().isPresent() && !one.signed().get().isAfter(deal.date()) || " + number + " > " + low;
            case 5 -> number + " + " + low + " > one.number" + random.nextInt(NUMBERS) + "() || " + flag;
            default -> "deal.amount() > " + low + " || " + flag + " && one.flag" + random.nextInt(FLAGS) + "()";
        };
    }
}
