package yard;

import dev.chainrule.Party;

/** A party of other policies, which is none of this one: it is neither nested in it nor named by it. */
@Party("company")
public interface Company extends Organization {}
