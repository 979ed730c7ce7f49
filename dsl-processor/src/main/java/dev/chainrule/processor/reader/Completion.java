package dev.chainrule.processor.reader;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import org.jspecify.annotations.Nullable;

/** Does anything come after a statement, as far as its form tells? */
final class Completion {

    private Completion() {}

    /** Whether nothing after the statement can be reached from it. */
    static boolean isRuledOut(@Nullable StatementTree statement) {
        if (statement instanceof BlockTree block) {
            int last = block.getStatements().size() - 1;
            return last >= 0 && isRuledOut(block.getStatements().get(last));
        }
        if (statement instanceof IfTree branch) {
            return branch.getElseStatement() != null
                    && isRuledOut(branch.getThenStatement())
                    && isRuledOut(branch.getElseStatement());
        }
        return statement != null
                && switch (statement.getKind()) {
                    case RETURN, THROW, YIELD, BREAK, CONTINUE -> true;
                    default -> false;
                };
    }
}
