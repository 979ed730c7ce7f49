package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Slot;
import dev.chainrule.processor.oracle.Description.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Which requests are tried? The same ones for the same seed, and among them the rare ones often enough. */
final class Requests {

    private final Description policy;
    private final SplittableRandom random;
    private final Cast cast;
    private final List<LocalDate> boundaries;
    private final List<Class<?>> transactions;

    Requests(Description policy, Facts facts, long seed) {
        this.policy = policy;
        this.random = new SplittableRandom(seed);
        this.cast = new Cast(policy, facts, random);
        this.boundaries = boundaries(policy);
        this.transactions = policy.chains().stream()
                .<Class<?>>map(Chain::transaction)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Every date on which something begins or ends. */
    static List<LocalDate> boundaries(Description policy) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        List<Window> windows = new ArrayList<>();
        policy.chains().forEach(chain -> windows.addAll(chain.windows()));
        policy.rules().forEach(rule -> windows.add(rule.window()));
        for (Window window : windows) {
            dates.add(window.from());
            dates.add(window.until());
        }
        dates.remove(LocalDate.MIN);
        dates.remove(LocalDate.MAX);
        return List.copyOf(dates);
    }

    Request next() {
        Chain chain = policy.chains().get(random.nextInt(policy.chains().size()));
        cast.care(cast.chance(700) ? 99 : cast.chance(500) ? 90 : 50);
        LocalDate date = date(chain);
        Object transaction = chain.transaction() == null || cast.chance(2) ? null : transaction(chain, date);
        List<Object> parties = new ArrayList<>();
        for (Slot slot : chain.slots()) {
            parties.add(cast.chance(2) ? null : slot.run() ? run(slot) : cast.party(slot.type()));
        }
        List<Object> loose = flatten(parties);
        List<Object> soFar = new ArrayList<>(loose.subList(0, random.nextInt(loose.size() + 1)));
        if (cast.chance(400)) {
            disturb(chain, loose);
        }
        return new Request(
                chain, transaction, parties, date, cast.chance(1) ? null : loose, cast.chance(1) ? null : soFar);
    }

    private LocalDate date(Chain chain) {
        if (!boundaries.isEmpty() && cast.chance(500)) {
            return boundaries.get(random.nextInt(boundaries.size())).plusDays(random.nextInt(-1, 2));
        }
        Window window = chain.windows().get(random.nextInt(chain.windows().size()));
        LocalDate first =
                cast.chance(100) || window.from().equals(LocalDate.MIN) ? LocalDate.of(2014, 1, 1) : window.from();
        LocalDate last =
                cast.chance(100) || window.until().equals(LocalDate.MAX) ? LocalDate.of(2026, 1, 1) : window.until();
        return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay()));
    }

    /** Of the chain's type, and now and then of another type as well. */
    private Object transaction(Chain chain, LocalDate date) {
        List<Class<?>> types = new ArrayList<>(List.of(chain.transaction()));
        if (cast.chance(150)) {
            Class<?> other = transactions.get(random.nextInt(transactions.size()));
            if (other != chain.transaction()) {
                types.add(other);
            }
        }
        return cast.transaction(types, date);
    }

    private List<Object> run(Slot slot) {
        int max = slot.max() == Integer.MAX_VALUE ? slot.min() + 3 : slot.max();
        int size = switch (random.nextInt(4)) {
            case 0 -> slot.min();
            case 1 -> max;
            default -> random.nextInt(slot.min(), max + 1);
        };
        if (cast.chance(30)) {
            size = cast.chance(500) ? Math.max(0, slot.min() - 1) : max + 1;
        }
        List<Object> run = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            run.add(cast.chance(2) ? null : cast.party(slot.type()));
        }
        return run;
    }

    private static List<Object> flatten(List<Object> parties) {
        List<Object> flat = new ArrayList<>();
        for (Object party : parties) {
            if (party instanceof List<?> run) {
                flat.addAll(run);
            } else {
                flat.add(party);
            }
        }
        return flat;
    }

    private void disturb(Chain chain, List<Object> loose) {
        List<Class<?>> types = List.copyOf(policy.parties().keySet());
        int at = loose.isEmpty() ? 0 : random.nextInt(loose.size());
        switch (loose.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> loose.add(at, cast.party(types.get(random.nextInt(types.size()))));
            case 1 -> loose.remove(at);
            case 2 -> loose.set(at, cast.party(types.get(random.nextInt(types.size()))));
            default -> Collections.swap(loose, at, random.nextInt(chain.slots().size()) % loose.size());
        }
    }
}
