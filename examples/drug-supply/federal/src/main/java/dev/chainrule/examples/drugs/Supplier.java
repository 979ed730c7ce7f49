package dev.chainrule.examples.drugs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A trading partner who sells on, to the trade or to a dispenser. */
public interface Supplier extends TradingPartner {

    /** What it hands to the next owner, at the transfer or before. */
    Set<TracingDocument> provides();

    /** Whether it does so in a secure, interoperable, electronic manner, naming the identifier of each package. */
    boolean interoperable();

    /** The day on which its waiver, exception or exemption from section 582(g)(1) ends, if the FDA gave it one. */
    Optional<LocalDate> exemptUntil();
}
