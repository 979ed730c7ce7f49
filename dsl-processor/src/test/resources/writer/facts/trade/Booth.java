package trade;

import dev.chainrule.Party;

/** It is in the market of its street, and in the region of its quarter. */
@Party("booth")
public interface Booth extends MissingFacts.Squares.Stand {
    String street();

    String quarter();

    @Override
    default String region() {
        return quarter();
    }

    @Override
    default String market() {
        return street();
    }
}
