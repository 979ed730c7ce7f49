package dev.chainrule.processor.reader;

import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What happens where a block is left before its end?
 *
 * @param type what the block is to answer in the end
 * @param onReturn what a {@code return} of a value answers; none where none can stand
 * @param onYield what a {@code yield} answers
 * @param onBreak what comes after a {@code break} without a label
 * @param onContinue what comes after a {@code continue} without a label
 */
record Exits(
        TypeMirror type,
        Optional<Leaving> onReturn,
        Optional<Leaving> onYield,
        Optional<Rest> onBreak,
        Optional<Rest> onContinue) {

    /** What the value at a path becomes when a block is left with it. */
    interface Leaving {
        Expression with(Optional<TreePath> value, Frame frame);
    }

    /** What is said by all that comes after a statement. */
    interface Rest {
        Expression read(Frame frame);
    }

    static Exits returning(TypeMirror type, Leaving onReturn) {
        return new Exits(type, Optional.of(onReturn), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Inside a switch expression: nothing but its value leads out of it. */
    static Exits yielding(TypeMirror type, Leaving onYield) {
        return new Exits(type, Optional.empty(), Optional.of(onYield), Optional.empty(), Optional.empty());
    }

    Exits breaking(Rest rest) {
        return new Exits(type, onReturn, onYield, Optional.of(rest), onContinue);
    }

    Exits continuing(Rest rest) {
        return new Exits(type, onReturn, onYield, Optional.empty(), Optional.of(rest));
    }
}
