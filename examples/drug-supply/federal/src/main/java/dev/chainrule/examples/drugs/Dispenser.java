package dev.chainrule.examples.drugs;

/** One who dispenses or administers prescription drugs: section 581(3). Which kind, the policy's party types say. */
public interface Dispenser extends TradingPartner {

    /** Whether it has a valid licence under State law. */
    boolean licensed();
}
