package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import java.util.List;
import java.util.Optional;

/** What does that answer which could not be read? */
@FunctionalInterface
public interface Unknowns {

    /** Nobody knows. */
    Unknowns NONE = (site, arguments) -> Optional.empty();

    /** What comes of one evaluation of a site; nothing where that is not known. */
    Optional<Result> answer(Expression.Unread site, List<Value> arguments);
}
