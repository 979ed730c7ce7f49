package trade.eu;

import dev.chainrule.Policy;

@Policy(source = "Union law")
public interface Trade extends trade.Trade {}
