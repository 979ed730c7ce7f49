package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random requests to the {@link Bazaar}. */
final class Crowd {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 1, 30),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2023, 3, 1),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(-4, 12, 31),
            LocalDate.MIN,
            LocalDate.MAX.minusDays(3),
            LocalDate.MAX);

    private final Random random;
    private final boolean missing;

    /** @param missing whether facts may be null that need not be */
    Crowd(Random random, boolean missing) {
        this.random = random;
        this.missing = missing;
    }

    Request request(BoundChain chain, int bakers) {
        Map<String, Value> sale = new LinkedHashMap<>();
        sale.put("date", value(Bodies.DATE));
        sale.put("amount", value(Bodies.INT));
        List<Value.Thing> run = new ArrayList<>();
        for (int i = 0; i < bakers; i++) {
            run.add(party(Bazaar.BAKER));
        }
        return new Request(
                chain,
                Optional.of(new Value.Thing(List.of(Bazaar.SALE), sale)),
                List.of(
                        List.of(party(random.nextBoolean() ? Bazaar.SMITH : Bazaar.BAKER)),
                        List.of(party(Bazaar.SMITH)),
                        run));
    }

    private Value.Thing party(ClassRef type) {
        Map<String, Value> facts = new LinkedHashMap<>();
        Bazaar.FACTS.forEach((name, kind) -> {
            boolean mayBeNull = (missing || Bazaar.NULLABLE.contains(name)) && !Shapes.isPrimitive(kind);
            facts.put(name, mayBeNull && random.nextInt(4) == 0 ? new Value.Nothing() : value(kind));
        });
        List<ClassRef> types = new ArrayList<>(List.of(type));
        if (random.nextInt(4) == 0) {
            types.add(random.nextBoolean() ? Bazaar.GUILD : Bazaar.MASTER);
        }
        return new Value.Thing(types, facts);
    }

    Value value(ValueType type) {
        if (type instanceof ValueType.Truth) {
            return new Value.Truth(random.nextBoolean());
        }
        if (type instanceof ValueType.Whole whole) {
            return new Value.Whole(number(whole.size()));
        }
        if (type instanceof ValueType.Text) {
            return new Value.Text(
                    Bodies.TEXTS.get(random.nextInt(Bodies.TEXTS.size())) + (random.nextInt(6) == 0 ? "x" : ""));
        }
        if (type instanceof ValueType.Date) {
            return Value.Date.of(DAYS.get(random.nextInt(DAYS.size())));
        }
        if (type instanceof ValueType.Choice) {
            return new Value.Choice(Bazaar.MARKET, Bazaar.MARKETS.get(random.nextInt(3)));
        }
        if (type instanceof ValueType.Maybe maybe) {
            return new Value.Maybe(random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(maybe.value())));
        }
        if (type instanceof ValueType.Many many) {
            List<Value> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                Value element = value(many.element());
                if (!elements.contains(element)) {
                    elements.add(element);
                }
            }
            if (missing && random.nextInt(5) == 0) {
                elements.add(random.nextInt(elements.size() + 1), new Value.Nothing());
            }
            return new Value.Many(elements);
        }
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put("city", missing && random.nextInt(5) == 0 ? new Value.Nothing() : value(Bodies.TEXT));
        facts.put("zip", value(Bodies.INT));
        List<ClassRef> types = random.nextInt(4) == 0 ? List.of(Bazaar.ADDRESS, Bazaar.GUILD) : List.of(Bazaar.ADDRESS);
        return new Value.Thing(types, facts);
    }

    private long number(Size size) {
        return switch (random.nextInt(6)) {
            case 0 -> size.least();
            case 1 -> size.greatest();
            case 2 -> Math.max(size.least(), Math.min(size.greatest(), random.nextInt(300) - 150));
            default -> Math.max(size.least(), random.nextInt(4) - 1);
        };
    }
}
