package namesake;

import java.util.ArrayList;
import java.util.List;

/** Asks the policies, and reads what they tell. */
public final class Namesakes {

    private record WingSeat(String id, boolean checked, boolean sold) implements Seats.Wing.Seat {}

    private record TailSeat(String id, boolean checked) implements Seats.Tail.Seat {}

    private record OpenShop(boolean open) implements Seats.Shop, Runs.Shop {}

    private record Both(String id, boolean good) implements Accessors.Both {}

    private record Buyer(boolean good) implements Accessors.Buyer {}

    private record Maker(boolean signed) implements trade.Trade.Maker {}

    private record Customer() implements trade.Trade.Buyer {}

    private record Deal() implements trade.Trade.Deal {}

    private record Miller(String id, boolean good) implements Runs.Miller {}

    private record Baker(String id, boolean good) implements Runs.Baker {}

    public static void main(String[] args) {
        OpenShop shop = new OpenShop(true);
        expect("wing seat 1, sold 1", told(SeatsValidator.sell(new WingSeat("1", false, true), shop)));
        expect("tail seat 2", told(SeatsValidator.sell(new TailSeat("2", false), shop)));
        expect("", told(SeatsValidator.sell(new TailSeat("2", true), shop)));

        expect(
                "listed x, registered x, both x",
                AccessorsValidator.sell(new Both("x", false), new Buyer(false)).violations().stream()
                        .map(AccessorsDecision.Violation::message)
                        .toList()
                        .toString()
                        .replaceAll("[\\[\\]]", ""));

        // The rule spoils the list that it is given, so that one of the run is not there when the failure is told.
        List<Runs.Miller> run = new ArrayList<>(List.of(new Miller("m", true), new Miller("n", true)));
        RunsDecision decision = RunsValidator.millers(shop, run, new Baker("b", true));
        expect("1", String.valueOf(decision.violations().size()));
        expect("2", String.valueOf(decision.violations().get(0).parties().size()));

        trade.TradeDecision union =
                trade.eu.TradeValidator.sell(new Deal(), new Maker(false), new Customer());
        expect("Not signed", union.violations().get(0).message());
        List<trade.Trade.Maker> makers = List.of(new Maker(true), new Maker(false));
        expect("Not all signed", trade.TradeValidator.widenedChain(makers).violations().get(0).message());
    }

    private static String told(SeatsDecision decision) {
        return String.join(
                ", ",
                decision.violations().stream()
                        .map(SeatsDecision.Violation::message)
                        .toList());
    }

    private static void expect(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("Expected " + expected + " but was " + actual);
        }
    }

    private Namesakes() {}
}
