package bad;

import dev.chainrule.Party;

@Party("shop")
public interface CompiledShop {
    boolean open();
}
