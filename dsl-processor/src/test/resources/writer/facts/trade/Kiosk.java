package trade;

import dev.chainrule.Party;

/** It is in the market of its corner. */
@Party("kiosk")
public interface Kiosk extends MissingFacts.Corners.Place {
    String corner();

    @Override
    default String market() {
        return "Market of " + corner();
    }
}
