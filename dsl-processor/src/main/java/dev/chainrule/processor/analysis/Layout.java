package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may stand where in a chain, before any rule is bound to it? */
final class Layout {

    private final Types types;

    Layout(Types types) {
        this.types = types;
    }

    BoundChain of(ChainMerge.Merged merged) {
        Optional<Deal> deal = Optional.empty();
        List<Position> positions = new ArrayList<>();
        List<Parameter> parameters = merged.chain().method().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Slot slot = types.slot(parameters.get(i).type());
            if (slot.isTransaction()) {
                deal = Optional.of(deal(i, parameters.get(i), slot.type().orElseThrow()));
            } else if (slot.isParty()) {
                positions.add(position(i, parameters.get(i), slot));
            }
        }
        return new BoundChain(merged.chain(), merged.windows(), merged.closed(), deal, positions, List.of(), List.of());
    }

    private Deal deal(int index, Parameter parameter, ClassRef type) {
        Optional<String> date =
                types.effectiveDates(type).stream().map(Accessor::name).findFirst();
        return new Deal(index, parameter.name(), type, type.inWords(), date);
    }

    private Position position(int index, Parameter parameter, Slot slot) {
        ClassRef type = slot.type().orElseThrow();
        List<ClassRef> alternatives = types.isParty(type)
                ? List.of()
                : types.partiesBelow(type).stream().map(NamedType::ref).toList();
        boolean run = slot.form() == Slot.Form.PARTIES;
        Parameter.Repeat once = new Parameter.Repeat(1, 1);
        Parameter.Repeat bounds = run ? parameter.repeated().orElse(once) : once;
        return new Position(
                index, parameter.name(), type, types.label(type), alternatives, run, bounds.min(), bounds.max());
    }
}
