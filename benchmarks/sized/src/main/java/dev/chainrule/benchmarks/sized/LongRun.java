package dev.chainrule.benchmarks.sized;

/** A chain with a run that may be long, and rules for each of its members, for neighbours and for the whole. */
final class LongRun {

    static final String POLICY = """
            package sized;

            import dev.chainrule.*;
            import java.time.LocalDate;
            import java.util.List;

            @Policy(source = "Made to measure")
            public interface Measured {
                @Transaction interface Deal { @EffectiveDate LocalDate date(); int amount(); }
                interface Member { int level(); LocalDate signed(); }
                @Party("seller") interface Seller extends Member {}
                @Party("carrier") interface Carrier extends Member {}
                @Party("buyer") interface Buyer extends Member {}

                @Chain void sale(Deal deal, Seller seller, @Repeated List<Carrier> carriers, Buyer buyer);

                @Rule(otherwise = "{carrier} {carrier.level}") static boolean signed(Deal deal, Carrier carrier) {
                    return carrier.level() > deal.amount() && !carrier.signed().isAfter(deal.date());
                }

                @Rule(otherwise = "{one} {two}") static boolean upwards(Member one, @Next Member two) {
                    return one.level() < two.level();
                }
            }
            """;

    static final String ASKED = """
            package sized;

            import java.time.LocalDate;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.function.IntFunction;

            public final class Asked implements IntFunction<Object> {
                private final Measured.Deal deal =
                        MeasuredFacts.deal().date(LocalDate.of(2024, 1, 1)).amount(10).build();
                private final List<Measured.Member>[] parties;

                @SuppressWarnings({"unchecked", "rawtypes"})
                public Asked(int requests, int variety) {
                    parties = new List[requests];
                    LocalDate signed = LocalDate.of(2023, 1, 1);
                    for (int i = 0; i < requests; i++) {
                        List<Measured.Member> members = new ArrayList<>();
                        members.add(MeasuredFacts.seller().level(1).signed(signed).build());
                        for (int place = 0; place < variety; place++) {
                            members.add(MeasuredFacts.carrier().level(100 + place).signed(signed.plusDays(i % 300)).build());
                        }
                        members.add(MeasuredFacts.buyer().level(1_000_000).signed(signed).build());
                        parties[i] = List.copyOf(members);
                    }
                }
            """ + Asking.permitted("deal");

    private LongRun() {}
}
