package bad;

/** No model of Chainrule's. */
final class PlainTradeModel {

    static final String NAME = "plain";

    private PlainTradeModel() {}
}
