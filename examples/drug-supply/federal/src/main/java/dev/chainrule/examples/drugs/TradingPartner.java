package dev.chainrule.examples.drugs;

import java.time.LocalDate;

/**
 * One who takes ownership of the product: section 581(23)(A) of the FD&amp;C Act. Its facts are those of one
 * distribution: the packages are those that pass through its hands there.
 */
public interface TradingPartner {

    String name();

    /** Where it ships from; of a dispenser, where the product reaches it. */
    State state();

    /** When the packages that it holds were packaged or, after a repackager, repackaged. */
    LocalDate packagedOn();

    /** Whether the packages that it holds bear a product identifier: section 581(14). */
    boolean productIdentifier();
}
