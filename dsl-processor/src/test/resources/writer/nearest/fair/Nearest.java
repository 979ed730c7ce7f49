package fair;

import fair.FairDecision.ChainPath;
import java.util.List;

/** Asks which chains are nearest to parties that fit none. */
public final class Nearest {

    private Nearest() {}

    public static void main(String[] args) {
        Fair.Maker maker = FairFacts.maker().admitted(true).build();
        Fair.Dealer dealer = FairFacts.dealer().build();
        Fair.Agent agent = FairFacts.agent().build();
        Fair.Buyer buyer = FairFacts.buyer().build();

        are(List.of("throughAnAgent"));
        are(List.of("throughAnAgent"), maker);
        are(List.of("throughAnAgent"), buyer, maker);
        are(List.of("throughDealers", "throughAnAgent"), maker, dealer);
        are(List.of("throughDealers"), maker, dealer, dealer, buyer, buyer, agent);
        are(List.of("throughDealers"), dealer, dealer, buyer);
        are(List.of("throughDealers"), maker, dealer, dealer, dealer, dealer, dealer, agent, buyer);
        are(List.of("throughAnAgent"), maker, agent, agent, buyer);
    }

    private static void are(List<String> names, Object... parties) {
        List<String> nearest = FairValidator.check(List.of(parties)) instanceof FairDecision.Denied denied
                ? denied.nearest().stream().map(ChainPath::chain).toList()
                : List.of("permitted");
        if (!nearest.equals(names)) {
            throw new AssertionError(nearest + " in place of " + names + ", for " + List.of(parties));
        }
    }
}
