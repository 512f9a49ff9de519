using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleRevisions.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Sentences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SentenceOrders",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Snapshot = table.Column<int>(type: "INTEGER", nullable: false),
                    Lineages = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<byte[]>(type: "BLOB", nullable: false),
                    EngineVersion = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentenceOrders", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_SentenceOrders_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sentences",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Lineage = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstSnapshot = table.Column<int>(type: "INTEGER", nullable: false),
                    LastSnapshot = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Block = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    RestorationOf = table.Column<int>(type: "INTEGER", nullable: true),
                    Parent = table.Column<int>(type: "INTEGER", nullable: true),
                    Heir = table.Column<int>(type: "INTEGER", nullable: true),
                    Moves = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sentences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sentences_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Sentences_ArticleId_FirstSnapshot",
                table: "Sentences",
                columns: new[] { "ArticleId", "FirstSnapshot" },
                filter: "\"RestorationOf\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Sentences_ArticleId_Lineage_FirstSnapshot",
                table: "Sentences",
                columns: new[] { "ArticleId", "Lineage", "FirstSnapshot" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SentenceOrders");

            migrationBuilder.DropTable(
                name: "Sentences");
        }
    }
}
