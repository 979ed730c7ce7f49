import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** A policy in the unnamed package, from which nothing can be imported. */
public final class Unnamed {

    private Unnamed() {}

    @Policy(source = "None")
    public interface Inner {
        @Party("list")
        interface List {
            String name();
        }

        @Party("b")
        interface B extends List {}

        @Transaction
        interface Sale {
            @EffectiveDate
            LocalDate date();
        }

        @Chain(from = "2020-01-01")
        void chain(Sale sale, List list, @Repeated java.util.List<B> bs);

        @Rule(otherwise = "{bs}", from = "2021-01-01")
        static boolean rule(Sale sale, java.util.List<B> bs) {
            return bs.size() < 2;
        }
    }

    public static void main(String[] args) {
        Inner.Sale sale = () -> LocalDate.of(2022, 1, 1);
        Inner.List list = Unnamed_InnerFacts.list().name("x").build();
        Inner.B b = Unnamed_InnerFacts.b().build();
        Unnamed_InnerDecision decision = Unnamed_InnerValidator.check(sale, List.of(list, b, b));
        if (!decision.violations().get(0).message().equals("b > b")
                || !Unnamed_InnerValidator.permitsChain(sale, list, List.of(b))) {
            throw new AssertionError(decision);
        }
    }
}
