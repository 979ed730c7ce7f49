package wine;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** Rules for whole kinds of parties, asked along chains that know narrower ones, and methods that share a name with a rule. */
@Policy(source = "Wine")
@SuppressWarnings("chainrule:overlapping-chains")
public interface Wine {

    interface Cellar {
        String id();

        boolean licensed();
    }

    interface Seller extends Cellar {}

    @Party("grower")
    interface Grower extends Seller {
        String vineyard();
    }

    @Party("blender")
    interface Blender extends Seller {
        String recipe();
    }

    /** Sells what others have bottled. */
    @Party("trader")
    interface Trader extends Seller {}

    interface Buyer extends Cellar {}

    @Party("shop")
    interface Shop extends Buyer {
        String street();
    }

    @Party("bar")
    interface Bar extends Buyer {
        String street();
    }

    @Chain(cites = "1")
    void direct(Grower grower, Shop shop);

    @Chain(cites = "2")
    void any(Seller seller, Buyer buyer);

    @Chain(cites = "3")
    void many(@Repeated List<Blender> blenders, Shop shop);

    @Rule(code = "of-growers", otherwise = "{grower.id}", cites = "1")
    static boolean licensed(Grower grower) {
        return !grower.vineyard().isEmpty();
    }

    /** Of the two, javac takes the other one for a grower. */
    @Rule(code = "of-all", otherwise = "{cellar.id}", cites = "1")
    static boolean licensed(Cellar cellar) {
        return cellar.licensed() && !cellar.id().startsWith("x");
    }

    /** As a chain is called, which javac would take where a grower sells to a shop. */
    @Rule(otherwise = "{seller.id}", cites = "2")
    static boolean direct(Seller seller, Buyer buyer) {
        return !seller.id().endsWith("z");
    }

    @Rule(otherwise = "{seller.id}", cites = "2")
    static boolean apart(Seller seller, Buyer buyer) {
        return !seller.id().equals(buyer.id());
    }

    /** No rule, and never true: javac would take it where a grower sells to a shop. */
    static boolean apart(Grower grower, Shop shop) {
        return false;
    }

    /** What is asked of blenders alone, also where a chain knows that all are. */
    @Rule(otherwise = "{seller.id}", cites = "3")
    static boolean recipe(Seller seller) {
        return !(seller instanceof Blender blender) || !blender.recipe().equals("none");
    }

    @Rule(otherwise = "{sellers.id}", cites = "3")
    static boolean named(List<Seller> sellers) {
        return sellers.stream().noneMatch(seller -> "none".equals(seller.id()));
    }

    @Rule(otherwise = "{buyer.id}", cites = "4")
    static boolean inSomeStreet(Buyer buyer) {
        return !"none".equals(street(buyer));
    }

    private static String street(Buyer buyer) {
        if (buyer instanceof Shop shop) {
            return shop.street();
        }
        return buyer instanceof Bar bar ? bar.street() : "";
    }
}
