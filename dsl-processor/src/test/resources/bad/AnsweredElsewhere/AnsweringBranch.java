package bad;

import dev.chainrule.Party;

@Party("branch")
interface AnsweringBranch extends AnsweredElsewhere.Company {
    String zone();

    @Override
    default boolean european() {
        return !"US".equals(zone());
    }
}
