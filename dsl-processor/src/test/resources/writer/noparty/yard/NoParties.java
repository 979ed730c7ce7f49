package yard;

import java.util.List;

/** Asks with somebody who is a party elsewhere. */
public final class NoParties {

    private NoParties() {}

    record Firm(String name) implements Company {}

    record Corner(String name) implements Yard.Shop {}

    record Mill(String name) implements Yard.Maker {}

    public static void main(String[] arguments) {
        Corner shop = new Corner("a");
        Firm firm = new Firm("b");
        YardDecision decision = YardValidator.check(List.of(firm, shop));
        expect("The organization is not a maker or a shop", decision.violations().get(0).message());
        expect("unknown-party", decision.violations().get(0).code());
        expect(false, YardValidator.next(List.of(firm, shop)).complete());
        expect(true, YardValidator.next(List.of(new Mill("c"), shop)).complete());
        expect(true, YardValidator.check(List.of(new Mill("c"), shop)).permitted());
    }

    private static void expect(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new AssertionError(found + " in place of " + expected);
        }
    }
}
