package dev.chainrule.examples.drugs;

/** A supplier who puts the product into packages. */
public interface Packager extends Supplier {

    /** Whether it has a valid registration under section 510. */
    boolean registered();
}
