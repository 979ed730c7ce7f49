package wine;

import java.util.List;

/** Asks for each request both what is permitted and what is decided, which have to agree. */
public final class Narrower {

    private record Grown(String id, boolean licensed, String vineyard) implements Wine.Grower {}

    private record Blended(String id, boolean licensed, String recipe) implements Wine.Blender {}

    private record Traded(String id, boolean licensed) implements Wine.Trader {}

    private record Corner(String id, boolean licensed, String street) implements Wine.Shop {}

    private record Pub(String id, boolean licensed, String street) implements Wine.Bar {}

    private record Stranger(String id, boolean licensed) implements Wine.Seller {}

    private record Passer(String id, boolean licensed) implements Wine.Buyer {}

    public static void main(String[] args) {
        Corner shop = new Corner("s", true, "High Street");
        Pub bar = new Pub("p", true, "Low Street");

        direct(true, new Grown("g", true, "hill"), shop);
        direct(false, new Grown("x", true, "hill"), shop);
        direct(false, new Grown("g", false, "hill"), shop);
        direct(false, new Grown("z", true, "hill"), shop);
        direct(false, new Grown("s", true, "hill"), shop);
        direct(false, new Grown("g", true, "hill"), new Corner(null, true, "High Street"));

        any(true, new Grown("g", true, "hill"), bar);
        any(true, new Traded("t", true), shop);
        any(true, new Blended("b", true, "old"), shop);
        any(false, new Blended("b", true, "none"), shop);
        any(false, new Blended("b", true, null), shop);
        any(false, new Blended("b", false, "old"), bar);
        any(false, new Traded("xt", true), bar);
        any(false, new Traded(null, true), bar);
        any(false, new Traded("t", true), new Pub("p", true, "none"));
        any(false, new Traded("t", true), new Pub("p", true, null));
        any(false, new Stranger("t", true), shop);
        any(false, new Traded("t", true), new Passer("q", true));
        any(false, new Stranger("t", true), new Passer("q", true));

        many(true, List.of(new Blended("b", true, "old"), new Blended("c", true, "new")), shop);
        many(false, List.of(new Blended("b", true, "old"), new Blended("none", true, "new")), shop);
        many(false, List.of(new Blended("b", true, "old"), new Blended(null, true, "new")), shop);
        many(false, List.of(new Blended("b", true, "old"), new Blended("c", true, "none")), shop);
        many(false, List.of(new Blended("b", true, "old"), new Blended("c", true, null)), shop);
    }

    private static void direct(boolean permitted, Wine.Grower grower, Wine.Shop shop) {
        expect(
                permitted,
                WineValidator.permitsDirect(grower, shop),
                WineValidator.direct(grower, shop));
    }

    private static void any(boolean permitted, Wine.Seller seller, Wine.Buyer buyer) {
        expect(permitted, WineValidator.permitsAny(seller, buyer), WineValidator.any(seller, buyer));
    }

    private static void many(boolean permitted, List<Wine.Blender> blenders, Wine.Shop shop) {
        expect(
                permitted,
                WineValidator.permitsMany(blenders, shop),
                WineValidator.many(blenders, shop));
    }

    private static void expect(boolean permitted, boolean permits, WineDecision decision) {
        if (permits != permitted || decision.permitted() != permitted) {
            throw new AssertionError("Expected " + permitted + " but permits is " + permits + ", and told is " + decision);
        }
    }

    private Narrower() {}
}
