package broken;

import java.util.List;

/** Names all that a caller can name. */
final class Caller {

    private Caller() {}

    static boolean call(Broken.Sale sale, Broken.Seller seller, Broken.Buyer buyer) {
        BrokenDecision.Next next = BrokenValidator.next(sale, List.of(seller));
        BrokenDecision decision = BrokenValidator.sold(sale, BrokenFacts.seller().name("x").build(), List.of(buyer));
        return decision.permitted()
                && BrokenValidator.permitsSold(sale, seller, List.of(buyer))
                && BrokenValidator.given(seller, buyer).violations().isEmpty()
                && BrokenValidator.permitsOrdered(BrokenFacts.order().build(), seller, buyer)
                && BrokenValidator.permitsListed(sale, seller, List.of(buyer), seller)
                && BrokenValidator.late(sale, buyer, seller).permitted()
                && BrokenValidator.permitsLate(sale, buyer, seller)
                && BrokenValidator.permitsGiven(seller, buyer)
                && BrokenValidator.check(sale, List.of()).permitted()
                && BrokenValidator.check(List.of()) instanceof BrokenDecision.Denied
                && BrokenValidator.checkAny(sale, List.of()).permitted()
                && BrokenValidator.next(List.of()).complete()
                && next.complete();
    }
}
