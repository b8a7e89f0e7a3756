import type { LanguageCode } from '../../lib/domain/language';

/**
 * Names grouped loosely by heritage, so that a synthetic agent's languages are plausible. All lists
 * are common names from general knowledge, put together by hand; shares and rates are choices that
 * follow the United States only roughly.
 */
export type Heritage = {
  name: string;
  /** Weight among all people; the shares add up to 100. */
  share: number;
  firstNames: readonly string[];
  /** Probability of a first name of `firstNames`, else one of `americanFirstNames`. */
  ownFirstName: number;
  lastNames: readonly string[];
  /** Probability of speaking each language besides English. */
  languages: Readonly<Record<LanguageCode, number>>;
};

/** First names common in the United States whatever the heritage. */
export const americanFirstNames = list(`
  Aaron, Abigail, Adam, Alan, Alexander, Alexis, Alice, Allison, Alyssa, Amanda, Amber, Amy, Andrea,
  Andrew, Angela, Ann, Anna, Anthony, Ashley, Austin, Barbara, Benjamin, Beth, Beverly, Bradley,
  Brandon, Brenda, Brian, Brittany, Bruce, Carl, Carol, Caroline, Catherine, Charles, Charlotte,
  Cheryl, Christina, Christine, Christopher, Cynthia, Daniel, David, Deborah, Denise, Dennis, Diana,
  Donald, Donna, Dorothy, Douglas, Dylan, Edward, Elizabeth, Emily, Emma, Eric, Erin, Ethan, Evelyn,
  Frances, Frank, Gabriel, Gary, George, Gloria, Grace, Gregory, Hannah, Harold, Heather, Helen,
  Henry, Jack, Jacob, Jacqueline, James, Jane, Janet, Jason, Jean, Jeffrey, Jennifer, Jeremy,
  Jessica, Joan, John, Jonathan, Jordan, Joseph, Joshua, Joyce, Judith, Julia, Justin, Karen,
  Katherine, Kathleen, Kayla, Keith, Kelly, Kenneth, Kevin, Kimberly, Kyle, Larry, Laura, Lauren,
  Linda, Lisa, Logan, Lori, Louis, Madison, Margaret, Marie, Mark, Martha, Mary, Matthew, Megan,
  Melissa, Michael, Michelle, Nancy, Natalie, Nathan, Nicholas, Nicole, Noah, Olivia, Pamela,
  Patricia, Patrick, Paul, Peter, Philip, Rachel, Ralph, Randy, Raymond, Rebecca, Richard, Robert,
  Roger, Ronald, Rose, Roy, Russell, Ruth, Ryan, Samantha, Samuel, Sandra, Sara, Scott, Sean,
  Sharon, Shirley, Sophia, Stephanie, Stephen, Steven, Susan, Teresa, Theresa, Thomas, Tiffany,
  Timothy, Tyler, Victoria, Vincent, Virginia, Walter, Wayne, William, Zachary`);

export const heritages: readonly Heritage[] = [
  {
    name: 'British and Irish',
    share: 30,
    firstNames: list(`
      Aidan, Brendan, Bridget, Caitlin, Colin, Connor, Deirdre, Fiona, Graham, Ian, Kieran, Liam,
      Maeve, Mary Kate, Nigel, Rhys, Siobhán`),
    ownFirstName: 0.08,
    lastNames: list(`
      Adams, Allen, Anderson, Armstrong, Bailey, Baker, Barnes, Bell, Bennett, Brooks, Burke,
      Butler, Campbell, Carter, Clark, Cole, Collins, Cook, Cooper, Cox, Crawford, Cunningham,
      Davies, Davis, Dixon, Doyle, Dunn, Edwards, Ellis, Evans, FitzGerald, Fletcher, Foster,
      Gallagher, Gibson, Gordon, Graham, Gray, Green, Griffin, Hall, Hamilton, Harris, Hart, Hayes,
      Henderson, Hill, Holmes, Howard, Hughes, Hunt, Jenkins, Johnson, Jones, Kelly, Kennedy,
      Lawrence, Lloyd, MacDonald, MacKenzie, Marshall, Martin, Mason, McAllister, McCarthy, McKenna,
      McLaughlin, Miller, Mitchell, Moore, Morgan, Morris, Murphy, Murray, Nelson, O'Brien,
      O'Connor, O'Donnell, O'Keefe, O'Leary, O'Neill, O'Reilly, O'Sullivan, Owens, Parker, Perkins,
      Phillips, Price, Quinn, Reynolds, Richardson, Roberts, Rogers, Russell, Ryan, Scott, Shaw,
      Simmons, Smith, St. Clair, Stevens, Stewart, Stone, Sullivan, Taylor, Thompson, Turner,
      Walker, Ward, Watson, Webb, Wells, White, Williams, Wilson, Wood, Wright, Young, Lloyd-Jones,
      Smith-Hughes`),
    languages: { es: 0.05, fr: 0.02, ase: 0.01, de: 0.01, ga: 0.003, cy: 0.002 },
  },
  {
    name: 'African American',
    share: 13,
    firstNames: list(`
      Aaliyah, Andre, Darius, Darnell, DeAndre, Demetrius, Ebony, Imani, Jada, Jalen, Jamal,
      Jasmine, Keisha, Kiara, Lamar, LaToya, Malik, Marquis, Monique, Nia, Shanice, Tamika, Terrell,
      Tyrone`),
    ownFirstName: 0.4,
    lastNames: list(`
      Banks, Booker, Bryant, Coleman, Dawson, Dorsey, Freeman, Gaines, Grant, Hairston, Hampton,
      Harrison, Hawkins, Henry, Hopkins, Jackson, James, Jefferson, Joseph, King, Lewis, Mosley,
      Neal, Pierre, Randolph, Reed, Rivers, Robinson, Sanders, Sims, Singleton, Thomas, Tucker,
      Tyler, Walton, Washington, Wiggins, Wilkins, Woods, Yarborough, D'Angelo-Price, Jean-Louis`),
    languages: { es: 0.06, fr: 0.02, ase: 0.01, gul: 0.003, lou: 0.003 },
  },
  {
    name: 'Hispanic',
    share: 19,
    firstNames: list(`
      Adriana, Alejandra, Alejandro, Ana, Andrés, Ángel, Beatriz, Camila, Carlos, Carmen, César,
      Daniela, Diego, Eduardo, Esperanza, Fernando, Francisco, Gabriela, Guadalupe, Héctor, Ignacio,
      Isabel, Javier, Jesús, Jorge, José, Juan, Luis, Luz, Manuel, Marcos, María, María José,
      Mariana, Miguel, Mónica, Óscar, Pablo, Pedro, Pilar, Rafael, Ramón, Raúl, Ricardo, Rocío,
      Rosa, Sofía, Tomás, Valentina, Verónica, Ximena, Yolanda`),
    ownFirstName: 0.75,
    lastNames: list(`
      Acosta, Aguilar, Álvarez, Arroyo, Avilés, Ayala, Báez, Barrios, Benítez, Bermúdez, Bolaños,
      Bravo, Cabrera, Calderón, Camacho, Cardona, Carrillo, Castañeda, Castillo, Cervantes, Chávez,
      Colón, Contreras, Cordero, Cortés, Cruz, De Jesús, De La Cruz, De León, Del Valle, Delgado,
      Díaz, Domínguez, Durán, Echeverría, Escobar, Espinoza, Estrada, Fernández, Figueroa, Flores,
      Fuentes, Gallegos, García, Gómez, González, Guerrero, Gutiérrez, Guzmán, Hernández, Herrera,
      Ibáñez, Jiménez, Juárez, Lara, León, López, Lozano, Luna, Maldonado, Márquez, Martínez,
      Medina, Mejía, Mendoza, Molina, Montoya, Morales, Moreno, Muñoz, Nieves, Núñez, Ocampo, Ochoa,
      Orozco, Ortiz, Pacheco, Padilla, Peña, Peralta, Pérez, Quiñones, Quintero, Ramírez, Ramos,
      Rentería, Reyes, Ríos, Rivera, Rodríguez, Romero, Rosario, Ruiz, Saldaña, Sánchez, Santiago,
      Serrano, Solís, Soto, Suárez, Tapia, Torres, Treviño, Valdez, Vargas, Vásquez, Vega,
      Velázquez, Zamora, Zúñiga, García-López, Rivera-Ortiz, Pérez-Molina`),
    languages: { es: 0.85, pt: 0.02, ase: 0.005, mix: 0.004, nah: 0.003, quc: 0.003, mam: 0.003 },
  },
  {
    name: 'German, Dutch and Nordic',
    share: 13,
    firstNames: list(`
      Anders, Annika, Astrid, Erik, Freya, Greta, Gretchen, Hans, Heidi, Ingrid, Karl, Kirsten,
      Kurt, Lars, Liesel, Otto, Sven`),
    ownFirstName: 0.12,
    lastNames: list(`
      Bauer, Becker, Berg, Bergström, Carlson, Christensen, Dahl, De Vries, DeJong, Eriksen,
      Fischer, Gustafson, Hansen, Haugen, Hoffman, Huber, Jensen, Jørgensen, Keller, Klein, Koch,
      Krueger, Lang, Larsen, Lindqvist, Meyer, Mueller, Nilsson, Olson, Pedersen, Peters, Petersen,
      Richter, Schmidt, Schneider, Schroeder, Schultz, Schwartz, Snyder, Sorensen, Stoltzfus,
      Swanson, Van Buren, Van der Berg, Van Dyke, Vogel, Wagner, Weber, Weiss, Werner, Ziegler,
      Zimmerman`),
    languages: { de: 0.06, es: 0.04, sv: 0.01, no: 0.01, nl: 0.01, da: 0.005, pdc: 0.01 },
  },
  {
    name: 'Italian, Greek and Portuguese',
    share: 6,
    firstNames: list(`
      Antonio, Carla, Constantine, Dino, Domenic, Elena, Gianna, Gino, Giovanni, Joaquim, Luca,
      Marco, Nicoletta, Rosalia, Salvatore, Sofia, Stavros, Vito`),
    ownFirstName: 0.3,
    lastNames: list(`
      Almeida, Barone, Bianchi, Bruno, Caruso, Conti, Costa, D'Amico, D'Angelo, Da Silva, De Luca,
      Dell'Aquila, DeMarco, Di Pietro, Esposito, Ferrara, Ferreira, Gallo, Giordano, Greco, Leone,
      Lombardi, Mancini, Marino, Medeiros, Moretti, Pappas, Papadopoulos, Parisi, Pereira, Ricci,
      Rizzo, Romano, Rossi, Russo, Santoro, Silva, Sousa, Vitale`),
    languages: { it: 0.15, es: 0.05, el: 0.06, pt: 0.08, scn: 0.01 },
  },
  {
    name: 'Slavic and Jewish',
    share: 6,
    firstNames: list(`
      Aleksandr, Anastasia, Boris, Dmitri, Ewa, Hadassah, Irina, Ivan, Jan, Katarzyna, Ksenia, Leah,
      Mikhail, Miriam, Natalia, Oksana, Olena, Piotr, Shoshana, Svetlana, Tatiana, Yakov, Zofia`),
    ownFirstName: 0.4,
    lastNames: list(`
      Baranov, Bogdanović, Cohen, Dvořák, Friedman, Goldberg, Goldstein, Horvat, Ivanov, Jankowski,
      Kaminski, Katz, Kowalski, Kovač, Kozlov, Kravchenko, Levin, Levy, Lewandowski, Melnyk, Nowak,
      Novák, Pavlenko, Petrov, Petrović, Popov, Rosenberg, Shapiro, Shevchenko, Siegel, Sokolov,
      Volkov, Wiśniewski, Wójcik, Zieliński, Żak`),
    languages: { ru: 0.3, pl: 0.15, uk: 0.15, he: 0.08, yi: 0.04, sr: 0.03, cs: 0.02 },
  },
  {
    name: 'Chinese and Taiwanese',
    share: 2.5,
    firstNames: list('Chen, Fang, Hui, Jing, Jun, Li, Lin, Mei, Ming, Wei, Xin, Yan, Yi, Ying, Yu'),
    ownFirstName: 0.45,
    lastNames: list(`
      Chan, Chang, Chen, Cheng, Chiu, Chow, Fong, Gao, Ho, Hsu, Hu, Huang, Kwan, Lam, Lau, Leung,
      Li, Liang, Lin, Liu, Lu, Luo, Ma, Ng, Sun, Tang, Tsai, Wang, Wong, Wu, Xu, Yang, Yeh, Yu,
      Zhang, Zhao, Zheng, Zhou, Zhu`),
    languages: { cmn: 0.75, yue: 0.4, nan: 0.1, cdo: 0.05, hak: 0.02 },
  },
  {
    name: 'Vietnamese, Hmong, Lao and Khmer',
    share: 2,
    firstNames: list(
      'Anh, Bao, Binh, Chan, Duc, Hoa, Hung, Kim, Lan, Linh, Mai, Minh, Pao, Thanh, Thuy',
    ),
    ownFirstName: 0.55,
    lastNames: list(`
      Bui, Chea, Dang, Dinh, Do, Duong, Hoang, Huynh, Keo, Le, Lor, Ly, Moua, Ngo, Nguyen, Pham,
      Phan, Pho, Phommachanh, Sok, Thao, Tran, Truong, Vang, Vo, Vu, Vue, Xiong`),
    languages: { vi: 0.7, hmn: 0.12, km: 0.1, lo: 0.08, fr: 0.02 },
  },
  {
    name: 'Korean and Japanese',
    share: 1.5,
    firstNames: list(
      'Akira, Eun-ji, Haruka, Hiroshi, Ji-woo, Keiko, Kenji, Min-jun, Soo-jin, Yuki',
    ),
    ownFirstName: 0.4,
    lastNames: list(`
      Ahn, Bae, Cho, Choi, Chung, Han, Hong, Jang, Jung, Kang, Kim, Kwon, Lee, Lim, Nakamura, Oh,
      Park, Seo, Shin, Son, Song, Suzuki, Takahashi, Tanaka, Watanabe, Yamamoto, Yoo, Yoon`),
    languages: { ko: 0.65, ja: 0.2 },
  },
  {
    name: 'Filipino and Pacific Islander',
    share: 1.5,
    firstNames: list(`
      Alofa, Analyn, Benigno, Cherry, Crisanto, Jericho, Kalani, Keola, Leilani, Maile, Malia,
      Marites, Rey, Rowena, Sione, Tavita`),
    ownFirstName: 0.5,
    lastNames: list(`
      Aquino, Bautista, Cruz-Santos, Dela Cruz, Dizon, Faleolo, Kahale, Kealoha, Macaraeg,
      Magsaysay, Manalo, Mendiola, Pangilinan, Quitugua, Salonga, San Nicolas, Santos, Tuiasosopo,
      Tupou, Villanueva`),
    languages: { tl: 0.6, ilo: 0.15, ceb: 0.1, sm: 0.08, haw: 0.04, ch: 0.05, to: 0.04 },
  },
  {
    name: 'South Asian',
    share: 2,
    firstNames: list(`
      Aarav, Aisha, Amit, Ananya, Anil, Arjun, Deepa, Farhan, Gurpreet, Harpreet, Imran, Kavita,
      Lakshmi, Meera, Neha, Priya, Rahul, Rajesh, Sanjay, Sunita, Tariq, Usha, Vijay, Zara`),
    ownFirstName: 0.8,
    lastNames: list(`
      Agarwal, Ahmed, Banerjee, Chaudhry, Chowdhury, Das, Desai, Dhillon, Gupta, Hussain, Iyer,
      Joshi, Kapoor, Kaur, Khan, Kumar, Malik, Mehta, Menon, Nair, Patel, Rahman, Rao, Reddy, Shah,
      Sharma, Shrestha, Siddiqui, Singh, Subramanian, Thapa, Venkataraman, Verma`),
    languages: { hi: 0.55, gu: 0.2, pa: 0.2, ur: 0.2, te: 0.12, ta: 0.12, bn: 0.12, ne: 0.05 },
  },
  {
    name: 'Arab, Persian and Armenian',
    share: 1.3,
    firstNames: list(`
      Ali, Amira, Ara, Darius, Fatima, Farid, Hassan, Karim, Layla, Mohammed, Narine, Omar, Parisa,
      Rania, Reza, Samira, Shirin, Tigran, Yasmin, Youssef`),
    ownFirstName: 0.75,
    lastNames: list(`
      Abdallah, Abu-Saad, Al-Hassan, Al-Khalidi, El-Amin, Farahani, Ghorbani, Grigoryan, Haddad,
      Hakim, Hosseini, Ibrahim, Karimi, Khoury, Mansour, Mikaelian, Moradi, Nasser, Petrosyan,
      Rahimi, Sarkisian, Shaheen, Tehrani, Youkhanna`),
    languages: { ar: 0.55, fa: 0.3, hy: 0.15, aii: 0.05, prs: 0.05, fr: 0.05 },
  },
  {
    name: 'African and Caribbean',
    share: 1.2,
    firstNames: list(`
      Abebe, Adaeze, Amina, Chidi, Fabienne, Halima, Jean-Baptiste, Kofi, Kwame, Marie-Ange, Ngozi,
      Oluwaseun, Selam, Tesfaye, Yaw, Zawadi`),
    ownFirstName: 0.7,
    lastNames: list(`
      Abdi, Adeyemi, Alemayehu, Asante, Boateng, Charles, Diallo, Eze, Farah, Gebremariam, Hassan,
      Jean-Pierre, Kamau, Mensah, Mohamud, N'Diaye, Nwosu, Odhiambo, Okafor, Okonkwo, Osei,
      Saint-Fleur, Tadesse, Toussaint, Traoré`),
    languages: { ht: 0.25, fr: 0.25, am: 0.15, so: 0.12, yo: 0.12, ig: 0.12, sw: 0.1, ak: 0.08 },
  },
  {
    name: 'Native American',
    share: 1,
    firstNames: list(
      'Aiyana, Cheyenne, Dakota, Kai, Koda, Nizhoni, Sequoia, Shilah, Takoda, Winona',
    ),
    ownFirstName: 0.25,
    lastNames: list(`
      Begay, Benally, Bitsui, Blackhorse, Etsitty, Locklear, Long Wolf, Nez, Red Elk, Tsosie, White
      Bear, Whitehorse, Yazzie`),
    languages: { nv: 0.35, es: 0.05, chr: 0.03, lkt: 0.03, oj: 0.03, zun: 0.02 },
  },
];

function list(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
}
