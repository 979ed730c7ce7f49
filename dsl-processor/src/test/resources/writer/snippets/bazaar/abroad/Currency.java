package bazaar.abroad;

/** An enum of another package. */
public enum Currency {
    SILVER,
    COPPER
}
