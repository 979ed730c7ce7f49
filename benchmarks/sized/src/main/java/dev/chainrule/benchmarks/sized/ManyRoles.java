package dev.chainrule.benchmarks.sized;

/**
 * Four types of party, all of which each of the user's three classes implements, so that tests of types ask the same classes of another
 * interface every time, and nothing can be foretold of a party's class.
 */
final class ManyRoles {

    static final String POLICY = """
            package sized;

            import dev.chainrule.*;
            import java.time.LocalDate;

            @Policy(source = "Made to measure")
            public interface Measured {
                @Transaction interface Deal { @EffectiveDate LocalDate date(); int amount(); }
                interface Member { int level(); }
                @Party("maker") interface Maker extends Member {}
                @Party("agent") interface Agent extends Member {}
                @Party("dealer") interface Dealer extends Member {}
                @Party("user") interface User extends Member {}

                @Chain void sale(Deal deal, Maker maker, Agent agent, Dealer dealer, User user);

                @Rule(otherwise = "{member} {member.level}") static boolean enough(Deal deal, Member member) {
                    return member.level() > deal.amount();
                }

                @Rule(otherwise = "{one} {two}") static boolean upwards(Member one, @Next Member two) {
                    return one.level() < two.level();
                }
            }
            """;

    static final String ASKED = """
            package sized;

            import java.time.LocalDate;
            import java.util.List;
            import java.util.function.IntFunction;
            import java.util.stream.IntStream;

            public final class Asked implements IntFunction<Object> {
                interface Anybody extends Measured.Maker, Measured.Agent, Measured.Dealer, Measured.User {}

                record Company(int level) implements Anybody {}

                record Person(int level) implements Anybody {}

                record Society(int level) implements Anybody {}

                private final Measured.Deal deal =
                        MeasuredFacts.deal().date(LocalDate.of(2024, 1, 1)).amount(10).build();
                private final List<Anybody>[] parties;

                @SuppressWarnings({"unchecked", "rawtypes"})
                public Asked(int requests, int variety) {
                    parties = new List[requests];
                    for (int i = 0; i < requests; i++) {
                        int least = 20 + i;
                        int kind = i;
                        parties[i] = IntStream.range(0, 4).mapToObj(place -> one(kind + place, least + place)).toList();
                    }
                }

                private static Anybody one(int kind, int level) {
                    return switch (kind % 3) {
                        case 0 -> new Company(level);
                        case 1 -> new Person(level);
                        default -> new Society(level);
                    };
                }
            """ + Asking.permitted("deal");

    private ManyRoles() {}
}
