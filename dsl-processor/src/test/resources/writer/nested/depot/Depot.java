package depot;

import dev.chainrule.Party;

/** A party in a source of its own, that holds a type of the name that the type of a fact has. */
@Party("depot")
public interface Depot {

    enum Grade {
        LARGE
    }

    depot.goods.Grade grade();

    Grade own();
}
