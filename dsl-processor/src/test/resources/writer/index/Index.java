import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.List;

/** A policy with so many chains that they are looked up, called as what looks them up is, in a package from which nothing can be imported. */
@Policy(source = "None")
public interface Index {

    @Party("grower")
    interface Grower {
        int trees();
    }

    @Party("press")
    interface Press {}

    @Party("shop")
    interface Shop {}

    @Party("inn")
    interface Inn {}

    @Chain
    void pressed(Grower grower, Press press);

    @Chain
    void sold(Grower grower, Shop shop);

    @Chain
    void served(Grower grower, Inn inn);

    @Chain
    void pressedAndSold(Grower grower, Press press, Shop shop);

    @Chain
    void pressedAndServed(Grower grower, Press press, Inn inn);

    @Chain
    void soldAndServed(Grower grower, Shop shop, Inn inn);

    @Chain
    void bought(Press press, Shop shop);

    @Chain
    void poured(Press press, Inn inn);

    @Chain
    void shared(Shop shop, Inn inn);

    @Chain(closed = "Inns sell to nobody")
    void back(Inn inn, Shop shop);

    @Rule(otherwise = "{grower.trees} trees")
    static boolean trees(Grower grower) {
        return grower.trees() > 2;
    }

    /** Asks it. */
    final class Application {

        private Application() {}

        public static void main(String[] args) {
            Grower grower = IndexFacts.grower().trees(2).build();
            Press press = IndexFacts.press().build();
            Shop shop = IndexFacts.shop().build();
            Inn inn = IndexFacts.inn().build();
            is("Permitted by Index, chain poured", IndexValidator.check(List.of(press, inn)));
            is("chain pressedAndServed\n- trees: 2 trees", IndexValidator.check(List.of(grower, press, inn)));
            is("closed: The chain back is closed: Inns sell to nobody", IndexValidator.check(List.of(inn, shop)));
            is("no-chain", IndexValidator.check(List.of(shop, press)));
            is("chain pressed\n- trees: 2 trees", IndexValidator.check(List.of(grower, press)));
            is("no-chain", IndexValidator.check(List.of(grower, press, inn, inn)));
            is("no-chain", IndexValidator.check(List.of(grower, new Stranger(), inn)));
            is("no-chain", IndexValidator.check(List.of(grower)));
            is("no-chain", IndexValidator.check(List.of()));
            Both both = new Both();
            is("Permitted by Index, chain bought", IndexValidator.check(List.of(both, both)));
            is("Permitted by Index, chain shared", IndexValidator.check(List.of(shop, inn)));
            is("Permitted by Index, chain poured", IndexValidator.check(List.of(both, inn)));
            is("chain pressed\n- trees: 2 trees", IndexValidator.check(List.of(grower, both)));
            is("chain pressedAndServed\n- trees: 2 trees", IndexValidator.check(List.of(grower, both, inn)));
            is("chain pressedAndSold\n- trees: 2 trees", IndexValidator.check(List.of(grower, both, both)));
        }

        private record Stranger() {}

        private record Both() implements Press, Shop {}

        private static void is(String expected, IndexDecision decision) {
            if (!decision.toString().contains(expected)) {
                throw new AssertionError(decision);
            }
        }
    }
}
