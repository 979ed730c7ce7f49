package bad;

/** Above the parties of a policy in another file. */
public interface TradingPartner {

    boolean sells(String to); // ERROR chainrule:accessor-with-arguments "The accessor sells of TradingPartner takes arguments"
}
