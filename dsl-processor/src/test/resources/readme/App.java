package coffee;

import java.time.LocalDate;
import java.util.List;

class App {
    public static void main(String[] args) {
        var delivery = CoffeeTradeFacts.delivery().date(LocalDate.of(2024, 7, 1)).build();
        var grower = CoffeeTradeFacts.grower().name("Alto Verde").country("CO").certified(false).build();
        var importer = CoffeeTradeFacts.importer().name("Harbour & Sons").country("CO").build();
        var roaster = CoffeeTradeFacts.roaster().name("Black Cup").country("DE").build();

        System.out.println(CoffeeTradeValidator.permitsImported(delivery, grower, importer, roaster));
        System.out.println(CoffeeTradeValidator.imported(delivery, grower, importer, roaster));
        System.out.println(CoffeeTradeValidator.check(delivery, List.of(grower, roaster)));
    }
}
