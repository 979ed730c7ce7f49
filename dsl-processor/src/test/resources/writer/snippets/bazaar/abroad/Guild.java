package bazaar.abroad;

import dev.chainrule.Party;
import java.util.List;
import java.util.Optional;

/** Another one. */
@Party("guild")
public interface Guild {
    Optional<List<String>> members();

    char sign();

    short rank();
}
