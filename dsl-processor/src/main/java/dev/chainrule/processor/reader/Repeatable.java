package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Ask;
import dev.chainrule.processor.model.Expression.Get;

/** Which expressions say the same wherever they are repeated? Facts asked of facts: two reads of one are equal. */
final class Repeatable {

    private Repeatable() {}

    static boolean is(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Ask || inner instanceof Get) {
            inner = inner instanceof Ask ask ? ask.of() : ((Get) inner).maybe();
        }
        return Numbers.isAtom(inner);
    }
}
