package dev.chainrule.benchmarks.sized;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As many rules as one likes on a chain of two parties: they read numbers, texts, dates and flags, of one party or of both. */
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

    static final String ASKED = """
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

                @Override
                public Object apply(int i) {
                    var decision = MeasuredValidator.sale(deals[i], sellers[i], buyers[i]);
                    if (both && decision.permitted() != MeasuredValidator.permitsSale(deals[i], sellers[i], buyers[i])) {
                        throw new IllegalStateException(decision.toString());
                    }
                    return decision;
                }
            }
            """;

    private RuleHeavy() {}

    static String policy(int rules) {
        return POLICY.replace(
                "$rules", IntStream.range(0, rules).mapToObj(RuleHeavy::rule).collect(Collectors.joining("\n")));
    }

    private static String rule(int number) {
        String head = "    @Rule(otherwise = \"rule " + number + "\") static boolean r" + number;
        return switch (number % 5) {
            case 0 -> head + "(Deal deal, Seller one) { return one.level() + " + number % 500 + " > deal.amount(); }";
            case 1 -> head + "(Deal deal, Buyer one) { return one.level() > " + number % 3_000 + " || one.trained(); }";
            case 2 ->
                head + "(Seller one, @Next Buyer two) { return one.level() < two.level() + " + number % 100
                        + " || one.country().equals(two.country()); }";
            case 3 ->
                head + "(Deal deal, Seller one) { return "
                        + (number == 3
                                ? "!one.signed().isAfter(deal.date())"
                                : "one.signed().getYear() > " + (1_900 + number % 90))
                        + "; }";
            default ->
                head + "(Deal deal, Buyer one) { return !one.country().equals(\"C" + number + "\") || deal.amount() > "
                        + number % 700 + "; }";
        };
    }
}
