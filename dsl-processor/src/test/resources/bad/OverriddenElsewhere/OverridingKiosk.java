package bad;

import dev.chainrule.Party;

@Party("kiosk")
interface OverridingKiosk extends OverriddenElsewhere.Company {
    @Override
    default boolean trusted() {
        return true;
    }
}
