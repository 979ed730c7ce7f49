package t;

import java.time.LocalDate;
import java.util.List;

/** Asks with each kind of seller, and with facts as they are to be and as they are not. */
final class Across {

    record Agent(boolean bonded, boolean insured) implements Trade.Agent {}

    record Broker(boolean bonded) implements Trade.Broker {}

    record Carrier(boolean insured) implements Trade.Carrier {}

    record Shop() implements Trade.Shop {}

    record Sale(LocalDate date) implements Trade.Sale {}

    private Across() {}

    public static void main(String[] arguments) {
        expect(new Agent(true, true));
        expect(new Agent(false, true), "bonded");
        expect(new Agent(true, false), "insured");
        expect(new Broker(true));
        expect(new Broker(false), "bonded");
        expect(new Carrier(true));
        expect(new Carrier(false), "insured");
    }

    private static void expect(Trade.Company seller, String... codes) {
        Shop shop = new Shop();
        expect(TradeValidator.sale(seller, shop), seller, codes);
        expect(TradeValidator.check(List.of(seller, shop)), seller, codes);
        if (TradeValidator.permitsSale(seller, shop) != (codes.length == 0)) {
            throw new AssertionError(seller);
        }
        for (LocalDate date : List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1))) {
            Sale sale = new Sale(date);
            boolean later = date.getYear() == 2024 && List.of(codes).contains("insured");
            String[] all = later ? new String[] {"insured", "insuredLater"} : codes;
            expect(TradeValidator.resale(sale, List.of(seller), shop), seller, all);
            if (TradeValidator.permitsResale(sale, List.of(seller), shop) != (codes.length == 0)) {
                throw new AssertionError(seller);
            }
        }
    }

    private static void expect(TradeDecision decision, Trade.Company seller, String... codes) {
        List<String> found = decision.violations().stream()
                .map(TradeDecision.Violation::code)
                .toList();
        if (!found.equals(List.of(codes))) {
            throw new AssertionError(seller + " is denied by " + found);
        }
    }
}
