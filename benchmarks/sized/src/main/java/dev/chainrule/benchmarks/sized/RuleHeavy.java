package dev.chainrule.benchmarks.sized;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many rules as one likes on a chain of two parties: they read numbers, texts, dates and flags, of one party or of both. The same by hand
 * is a row of conditions.
 */
final class RuleHeavy {

    private static final String POLICY = """
            package sized;

            import dev.chainrule.*;
            import java.time.LocalDate;

            @Policy(source = "Made to measure")
            public interface Measured {
                @Transaction interface Deal { @EffectiveDate LocalDate date(); int amount(); }
                interface Member { int level(); String country(); LocalDate signed(); boolean trained(); }
                @Party("seller") interface Seller extends Member {}
                @Party("buyer") interface Buyer extends Member {}

                @Chain void sale(Deal deal, Seller seller, Buyer buyer);
            $rules
            }
            """;

    /** As one would write it without Chainrule: what is broken is collected, in methods that are short enough for the JIT. */
    private static final String BY_HAND = """
            package sized;

            import java.util.ArrayList;
            import java.util.List;
            import sized.Measured.Buyer;
            import sized.Measured.Deal;
            import sized.Measured.Seller;

            final class ByHand {
                static List<String> broken(Deal deal, Seller seller, Buyer buyer) {
                    List<String> broken = null;
            $calls
                    return broken == null ? List.of() : broken;
                }

                private static List<String> and(List<String> broken, String rule) {
                    List<String> more = broken == null ? new ArrayList<>() : broken;
                    more.add(rule);
                    return more;
                }
            $parts
            }
            """;

    /** So many conditions has a method that is written by hand. */
    private static final int PART = 50;

    private static final String ASKED = """
            package sized;

            import java.time.LocalDate;
            import java.util.List;
            import java.util.SplittableRandom;
            import java.util.function.IntFunction;

            public final class Asked implements IntFunction<Object> {
                private static final List<String> COUNTRIES = List.of("DE", "FR", "NL", "US");
                private final boolean both;
                private final Measured.Deal[] deals;
                private final Measured.Seller[] sellers;
                private final Measured.Buyer[] buyers;

                public Asked(int requests, int variety) {
                    SplittableRandom random = new SplittableRandom(1);
                    both = variety == 2;
                    deals = new Measured.Deal[requests];
                    sellers = new Measured.Seller[requests];
                    buyers = new Measured.Buyer[requests];
                    for (int i = 0; i < requests; i++) {
                        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
                        int amount = random.nextInt(1_000);
                        deals[i] = MeasuredFacts.deal().date(date).amount(amount).build();
                        // Three in ten have a seller who has not signed, which one rule minds.
                        sellers[i] = MeasuredFacts.seller()
                                .level(random.nextInt(2_000, 3_000))
                                .country(COUNTRIES.get(random.nextInt(4)))
                                .signed(random.nextInt(10) < 3 ? date.plusDays(1) : date.minusDays(random.nextInt(900)))
                                .trained(random.nextBoolean())
                                .build();
                        buyers[i] = MeasuredFacts.buyer()
                                .level(random.nextInt(4_000, 5_000))
                                .country(COUNTRIES.get(random.nextInt(4)))
                                .signed(date.minusDays(random.nextInt(900)))
                                .trained(random.nextBoolean())
                                .build();
                    }
                }

                $apply
            }
            """;

    private static final String ASK_VALIDATOR = """
            @Override
                public Object apply(int i) {
                    var decision = MeasuredValidator.sale(deals[i], sellers[i], buyers[i]);
                    if (both && decision.permitted() != MeasuredValidator.permitsSale(deals[i], sellers[i], buyers[i])) {
                        throw new IllegalStateException(decision.toString());
                    }
                    return decision;
                }""";

    private static final String ASK_BY_HAND = """
            @Override
                public Object apply(int i) {
                    List<String> broken = ByHand.broken(deals[i], sellers[i], buyers[i]);
                    if (both && broken.isEmpty() != MeasuredValidator.permitsSale(deals[i], sellers[i], buyers[i])) {
                        throw new IllegalStateException(broken.toString());
                    }
                    return broken;
                }""";

    /**
     * A rule.
     *
     * @param parameters of its method
     * @param condition in the names of the parameters
     */
    private record Rule(int number, String parameters, String condition) {

        String asMethod() {
            return "    @Rule(otherwise = \"rule " + number + "\") static boolean r" + number + "(" + parameters
                    + ") { return " + condition + "; }";
        }

        String byHand() {
            return "        if (!(" + condition + ")) { broken = and(broken, \"rule " + number + "\"); }";
        }
    }

    private RuleHeavy() {}

    static String policy(int rules) {
        return POLICY.replace("$rules", rules(0, rules).map(Rule::asMethod).collect(Collectors.joining("\n")));
    }

    /** What asks the validator. */
    static String asked() {
        return ASKED.replace("$apply", ASK_VALIDATOR);
    }

    /** What asks {@link #byHand} instead. */
    static String askedByHand() {
        return ASKED.replace("$apply", ASK_BY_HAND);
    }

    static String byHand(int rules) {
        int parts = (rules + PART - 1) / PART;
        return BY_HAND.replace(
                        "$calls",
                        IntStream.range(0, parts)
                                .mapToObj(part -> "        broken = part" + part + "(broken, deal, seller, buyer);")
                                .collect(Collectors.joining("\n")))
                .replace(
                        "$parts",
                        IntStream.range(0, parts)
                                .mapToObj(part -> part(part, Math.min(rules, (part + 1) * PART)))
                                .collect(Collectors.joining("\n")));
    }

    private static String part(int part, int end) {
        return "    private static List<String> part" + part
                + "(List<String> broken, Deal deal, Seller seller, Buyer buyer) {\n"
                + rules(part * PART, end).map(Rule::byHand).collect(Collectors.joining("\n"))
                + "\n        return broken;\n    }";
    }

    private static Stream<Rule> rules(int begin, int end) {
        return IntStream.range(begin, end).mapToObj(RuleHeavy::rule);
    }

    private static Rule rule(int number) {
        return switch (number % 5) {
            case 0 ->
                new Rule(number, "Deal deal, Seller seller", "seller.level() + " + number % 500 + " > deal.amount()");
            case 1 ->
                new Rule(number, "Deal deal, Buyer buyer", "buyer.level() > " + number % 3_000 + " || buyer.trained()");
            case 2 ->
                new Rule(
                        number,
                        "Seller seller, @Next Buyer buyer",
                        "seller.level() < buyer.level() + " + number % 100
                                + " || seller.country().equals(buyer.country())");
            case 3 ->
                new Rule(
                        number,
                        "Deal deal, Seller seller",
                        number == 3
                                ? "!seller.signed().isAfter(deal.date())"
                                : "seller.signed().getYear() > " + (1_900 + number % 90));
            default ->
                new Rule(
                        number,
                        "Deal deal, Buyer buyer",
                        "!buyer.country().equals(\"C" + number + "\") || deal.amount() > " + number % 700);
        };
    }
}
