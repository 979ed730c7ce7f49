package trade;

import dev.chainrule.Party;

/** It is in the market of its street. */
@Party("booth")
interface Booth extends MissingFacts.Squares.Stand {
    String street();

    @Override
    default String market() {
        return street();
    }
}
