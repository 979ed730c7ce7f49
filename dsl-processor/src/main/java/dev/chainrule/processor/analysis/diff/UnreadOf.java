package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What of a rule could not be read, by the names it is told by? */
final class UnreadOf {

    /** What of a body is told by a name that does not say what it does. */
    private static final Set<Reason> HIDDEN = Set.of(Reason.EXPRESSION, Reason.STATEMENT, Reason.ELSEWHERE);

    private UnreadOf() {}

    static List<String> all(Rule rule) {
        return of(rule, unread -> true);
    }

    /** That of which not even its name tells what it does: code of the policy's own source may be other code in every version. */
    static List<String> hidden(Rule rule) {
        return of(
                rule,
                unread -> HIDDEN.contains(unread.reason())
                        || unread.owner()
                                .filter(owner -> owner.isInFileOf(rule.policy()))
                                .isPresent());
    }

    private static List<String> of(Rule rule, Predicate<Unread> which) {
        return rule.unread().stream().filter(which).map(Unread::what).distinct().toList();
    }
}
