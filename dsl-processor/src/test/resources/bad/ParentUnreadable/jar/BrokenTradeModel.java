package bad;

/** A model that was cut short. */
final class BrokenTradeModel {

    static final int FORMAT = 6;

    static final String WRITTEN_BY = "0.1.0";

    static final String MODEL_0 = "'bad";

    private BrokenTradeModel() {}
}
