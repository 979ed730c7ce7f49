package bad;

/** A model as a version of Chainrule may write it some day. */
final class FutureTradeModel {

    static final int FORMAT = 99;

    static final String WRITTEN_BY = "99.1";

    static final String MODEL_0 = "who knows";

    private FutureTradeModel() {}
}
